package io.calo.analysis;

import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.parser.Coverage;
import java.util.List;

/**
 * What an analysis found. What there may be many of is read as it is asked for, from memory or from temporary files that are removed
 * when the result is closed, or forgotten, or the program ends. Safe for use by several threads.
 */
public interface AnalysisResult extends AutoCloseable {
    /** How much of the input was read: all of it, whatever the period. */
    Coverage coverage();

    /** The time that all else is about. */
    default Period period() {
        return Period.ALL;
    }

    /** Messages by their fate. */
    MessageCounts messages();

    /** Every started transaction, by time, then transaction id. */
    Rows<LedgerEntry> transactions();

    /** Counts and sums over these. */
    TransactionTotals totals();

    /** Every debit that was refused, by time, then transaction id. */
    Rows<Refusal> refusals();

    /** Records that say the balances differ, and how many of them belong to a started transaction. */
    MismatchCounts mismatches();

    /** Each subscriber's transactions in their places: a ledger for each subscriber, worked out again as it is asked for. */
    Rows<SubscriberLedger> ledgers();

    /** What the rules found, by time, then rule, then id; each once. */
    Rows<Finding> findings();

    /** How many findings there are. */
    FindingCounts findingCounts();

    /** The stories, by their beginning, then id. */
    Rows<Episode> episodes();

    /** How many stories there are. */
    EpisodeCounts episodeCounts();

    /** What is at stake now, by currency, in the order of the codes. */
    List<Exposure> exposures();

    /** The rules that ran, in the order of their ids. */
    List<DetectorDescriptor> rules();

    /** Rules that could not do their work, in the order of their ids. */
    List<DetectorFailure> detectorFailures();

    /** Suppressions in force, as they were given, and what each left out: together {@link FindingCounts#suppressed}. */
    List<SuppressionUse> suppressions();

    /** Suppressions that no longer hold, as they were given. */
    List<Suppression> expiredSuppressions();

    /** Records that stand in more than one file, as in overlapping exports, or were delivered more than once, and were counted once. */
    long repeatedRecords();

    /** Records of the protocol whose request is not known, and which so belong to no message. */
    long recordsOutsideInvocations();

    /**
     * Requests of which the platform logged a run and the service nothing: it died before it took up a message. What these were to
     * sync is not in the logs.
     */
    long silentRuns();

    /** Bytes that were written to temporary files in all, and that were there at most at one time. */
    SpillSize spill();

    /** Lets go of memory and temporary files. Rows can then no longer be read; all else can. */
    @Override
    void close();

    /** Mismatch records, each counted once. */
    record MismatchCounts(long total, long linked) {}

    /** Bytes of temporary files. */
    record SpillSize(long written, long peak) {}
}
