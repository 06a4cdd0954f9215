package io.calo.analysis.internal.protocol;

import io.calo.analysis.MessageCounts;
import io.calo.analysis.Outcome;
import java.util.EnumMap;
import java.util.Map;

/** Counts messages by their fate, and what else the protocol comes upon. For one thread; books are added up. */
public final class FateBook {
    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long received;
    private long unannounced;
    private long mismatches;
    private long linkedMismatches;
    private long repeated;
    private long silentRuns;
    private long outside;

    void addReceived() {
        received++;
    }

    void addUnannounced() {
        unannounced++;
    }

    void addOutcome(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    void addMismatch(boolean linked) {
        mismatches++;
        linkedMismatches += linked ? 1 : 0;
    }

    void addRepeated(long records) {
        repeated += records;
    }

    void addOutside() {
        outside++;
    }

    void addSilentRun() {
        silentRuns++;
    }

    /** Counts in what another book has counted. */
    public void add(FateBook other) {
        other.outcomes.forEach((outcome, count) -> outcomes.merge(outcome, count, Long::sum));
        received += other.received;
        unannounced += other.unannounced;
        mismatches += other.mismatches;
        linkedMismatches += other.linkedMismatches;
        repeated += other.repeated;
        silentRuns += other.silentRuns;
        outside += other.outside;
    }

    /** The messages. */
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

    /** Mismatch records. */
    public long mismatches() {
        return mismatches;
    }

    /** Mismatch records that belong to a started transaction. */
    public long linkedMismatches() {
        return linkedMismatches;
    }

    /** Records left out because they were delivered twice, or another file holds them too. */
    public long repeated() {
        return repeated;
    }

    /** Records of the protocol that state an event id and no request. */
    public long outside() {
        return outside;
    }

    /** Runs of the function that logged no record of a message. */
    public long silentRuns() {
        return silentRuns;
    }
}
