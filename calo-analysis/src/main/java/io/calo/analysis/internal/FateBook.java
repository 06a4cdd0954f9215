package io.calo.analysis.internal;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnstartedMessage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where messages' fates are written down. */
public final class FateBook {
    private final List<LedgerEntry> transactions = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<UnstartedMessage> unstarted = new ArrayList<>();
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long received;
    private long unannounced;
    private long mismatches;
    private long linkedMismatches;

    void addReceived() {
        received++;
    }

    void addUnannounced() {
        unannounced++;
    }

    void addOutcome(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    void addTransaction(LedgerEntry entry) {
        transactions.add(entry);
    }

    void addRefusal(Refusal refusal) {
        refusals.add(refusal);
    }

    void addUnstarted(UnstartedMessage message) {
        unstarted.add(message);
    }

    void addMismatch(boolean linked) {
        mismatches++;
        linkedMismatches += linked ? 1 : 0;
    }

    /** The counts. */
    public MessageCounts messages() {
        return new MessageCounts(
                received,
                unannounced,
                count(Outcome.PUBLISHED),
                count(Outcome.SKIPPED),
                count(Outcome.REFUSED),
                count(Outcome.FAILED),
                count(Outcome.UNFINISHED));
    }

    private long count(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Started transactions, in no order yet; the caller may sort them. */
    public List<LedgerEntry> transactions() {
        return transactions;
    }

    /** Messages without a transaction, in no order yet; the caller may sort them. */
    public List<UnstartedMessage> unstarted() {
        return unstarted;
    }

    /** Refused debits, in no order yet; the caller may sort them. */
    public List<Refusal> refusals() {
        return refusals;
    }

    /** Mismatch records. */
    public long mismatches() {
        return mismatches;
    }

    /** Mismatch records that belong to a started transaction. */
    public long linkedMismatches() {
        return linkedMismatches;
    }
}
