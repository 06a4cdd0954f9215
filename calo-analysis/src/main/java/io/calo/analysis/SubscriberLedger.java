package io.calo.analysis;

import io.calo.analysis.internal.ledger.LedgerBuilder;
import java.util.List;

/**
 * A subscriber's entries in the order of time, each compared with what the one before left behind.
 *
 * <p>After a published entry the next opens with its new balance; after a refused or failed one with its old balance; after a
 * skipped one with either, since another listener may have written it; and after an unfinished one with either, since the logs
 * do not tell. Balances are compared up to half a minor unit, differences of two drifts up to a whole one. Each currency is a
 * ledger of its own.
 *
 * @param subscriberId pseudonymous
 * @param lines in the order of time, then of transaction ids
 */
public record SubscriberLedger(String subscriberId, List<LedgerLine> lines) {
    /** Copies the lines. */
    public SubscriberLedger {
        lines = List.copyOf(lines);
    }

    /** The ledger of entries, all the subscriber's and sorted by time, then transaction id, as an analysis gives them. */
    public static SubscriberLedger of(String subscriberId, List<LedgerEntry> sorted) {
        LedgerBuilder ledger = new LedgerBuilder();
        return new SubscriberLedger(
                subscriberId, sorted.stream().map(ledger::add).toList());
    }
}
