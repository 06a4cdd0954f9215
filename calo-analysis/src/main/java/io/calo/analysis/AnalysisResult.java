package io.calo.analysis;

import io.calo.parser.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an analysis found. Immutable.
 *
 * @param coverage how much of the input was read
 * @param messages messages by their fate
 * @param transactions every started transaction, by time, then transaction id
 * @param totals counts and sums over these
 * @param refusals every debit that was refused, by time, then transaction id
 * @param mismatches records that say the balances differ, and how many of them belong to a started transaction
 * @param repeatedRecords records that stand in more than one file, as in overlapping exports, and were counted once
 * @param recordsOutsideInvocations records of the protocol whose request is not known, and which so belong to no message
 */
public record AnalysisResult(
        Coverage coverage,
        MessageCounts messages,
        List<LedgerEntry> transactions,
        TransactionTotals totals,
        List<Refusal> refusals,
        MismatchCounts mismatches,
        long repeatedRecords,
        long recordsOutsideInvocations) {

    /** Copies the lists. */
    public AnalysisResult {
        transactions = List.copyOf(transactions);
        refusals = List.copyOf(refusals);
    }

    /** The transactions by subscriber, each in its place: a ledger for each, in the order of their ids; made at each call. */
    public List<SubscriberLedger> ledgers() {
        Map<String, List<LedgerEntry>> bySubscriber = new TreeMap<>();
        for (LedgerEntry entry : transactions) {
            bySubscriber
                    .computeIfAbsent(entry.subscriberId(), id -> new ArrayList<>())
                    .add(entry);
        }
        List<SubscriberLedger> ledgers = new ArrayList<>(bySubscriber.size());
        bySubscriber.forEach((id, entries) -> ledgers.add(SubscriberLedger.of(id, entries)));
        return List.copyOf(ledgers);
    }

    /** Mismatch records, each counted once. */
    public record MismatchCounts(long total, long linked) {}
}
