package io.calo.analysis.internal.ledger;

/** All that is remembered of a subscriber beside the states of detectors. Plain data. */
public final class SubscriberBooks {
    final LedgerBuilder ledger = new LedgerBuilder();
    final StoryBook stories = new StoryBook();

    /** Nothing is known of the subscriber yet. */
    public SubscriberBooks() {}
}
