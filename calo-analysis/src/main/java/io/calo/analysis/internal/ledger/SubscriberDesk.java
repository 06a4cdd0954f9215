package io.calo.analysis.internal.ledger;

import io.calo.analysis.Episode;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.UnlinkedMismatch;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.protocol.StrayMismatch;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * All that is done for one subscriber, in the order of time: the entry finds its place in the ledger, the rules look at it, and
 * the stories go on with what they found.
 */
public final class SubscriberDesk {
    private final SubscriberBooks books;
    private final KeyRun rules;
    private final Consumer<Finding> findings;
    private final Consumer<Episode> episodes;

    /**
     * Goes on where books and rules are.
     *
     * @param findings takes what the rules find
     * @param episodes takes stories when they end, and at the end those that go on
     */
    public SubscriberDesk(SubscriberBooks books, KeyRun rules, Consumer<Finding> findings, Consumer<Episode> episodes) {
        this.books = books;
        this.rules = rules;
        this.findings = findings;
        this.episodes = episodes;
    }

    /** Takes a transaction, and tells its place. */
    public LedgerLine onSync(LedgerEntry entry) {
        LedgerLine line = books.ledger.add(entry);
        List<Finding> found = new ArrayList<>(0);
        rules.onSync(line, found::add);
        tell(found, books.stories.add(line, found));
        return line;
    }

    /** Takes a refused message. */
    public void onMessage(UnstartedMessage message) {
        List<Finding> found = new ArrayList<>(0);
        rules.onMessage(message, found::add);
        tell(found, books.stories.add(message, found));
    }

    /** Takes a mismatch without a transaction, and tells its divergence. */
    public UnlinkedMismatch onMismatch(StrayMismatch stray) {
        UnlinkedMismatch mismatch =
                books.ledger.add(stray.subscriberId(), stray.timestamp(), stray.requestId(), stray.mismatch());
        List<Finding> found = new ArrayList<>(0);
        rules.onMismatch(mismatch, found::add);
        tell(found, books.stories.add(mismatch, found));
        return mismatch;
    }

    private void tell(List<Finding> found, List<Episode> ended) {
        found.forEach(findings);
        ended.forEach(episodes);
    }

    /** Says that there is no more. */
    public void end() {
        rules.onEnd(findings);
        books.stories.open().forEach(episodes);
    }

    /** What is remembered. */
    public SubscriberBooks books() {
        return books;
    }

    /** The rules at work. */
    public KeyRun rules() {
        return rules;
    }

    /** What is at stake now, in each of the subscriber's currencies. */
    public List<Exposure> exposures() {
        return books.stories.exposures();
    }
}
