package io.calo.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rule is to find what a label names, and when a finding and a label are taken for the same thing.
 *
 * @param label the name in labels
 * @param rule the id of the rule
 * @param certainty what the rule promises
 * @param meeting what finding and label must have in common
 * @param tolerance how far apart they may lie in time, where they meet by time
 */
record LabelledRule(String label, String rule, Certainty certainty, Meeting meeting, Duration tolerance) {
    /** What a rule promises. */
    enum Certainty {
        /** It finds what its definition says: all of it, and nothing else. */
        DETERMINISTIC,
        /** It finds what is unlike the rest, and may be wrong either way. */
        STATISTICAL
    }

    /** What finding and label must have in common to be the same. */
    enum Meeting {
        /** Transaction and subscriber; of a label without a transaction, the time. */
        TRANSACTION,
        /** The subscriber, and the time about. */
        SUBSCRIBER,
        /** The time. */
        TIME,
        /** The time; of labels that say the same words only the first counts, since a rule tells a novelty once. */
        FIRST_TIME,
        /** The time; a label soon after another one excuses a finding but asks for none, since both may be one series. */
        SERIES
    }

    /** Records of one happening: of a request, a crash, a message. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    /** The rule's ten minutes of quiet, and as long as the crashes of a loop may take. */
    private static final Duration LOOP = Duration.ofMinutes(15);

    private static final Duration BURST = Duration.ofMinutes(15);

    private static final List<LabelledRule> TABLE = List.of(
            transaction("overdraft-refused", "calo.overdraft.refused"),
            transaction("overdraft-applied", "calo.overdraft.applied"),
            transaction("overdraft-wallet", "calo.overdraft.wallet"),
            transaction("lost-update", "calo.ledger.lost-update"),
            transaction("gap", "calo.ledger.gap"),
            transaction("drift-step", "calo.ledger.drift"),
            transaction("arithmetic", "calo.ledger.arithmetic"),
            transaction("balance-mismatch", "calo.balance.mismatch"),
            transaction("duplicate", "calo.transaction.duplicate"),
            transaction("negative-amount", "calo.transaction.negative-amount"),
            transaction("zero-amount", "calo.transaction.zero-amount"),
            transaction("type-contradiction", "calo.transaction.type-contradiction"),
            transaction("currency-change", "calo.transaction.currency-change"),
            transaction("staff-correction", "calo.transaction.correction"),
            transaction("large-amount", "calo.amount.large"),
            transaction("sync-failed", "calo.sync.failed"),
            transaction("sync-unfinished", "calo.sync.unfinished"),
            transaction("slow-sync", "calo.sync.slow"),
            deterministic("runtime-error", "calo.runtime.error", Meeting.TIME, MOMENT),
            deterministic("crash-loop", "calo.runtime.crash-loop", Meeting.SERIES, LOOP),
            deterministic("unknown-record", "calo.log.unrecognized", Meeting.FIRST_TIME, MOMENT),
            deterministic("incomplete-invocation", "calo.log.incomplete", Meeting.TIME, MOMENT),
            statistical("unusual-amount", "calo.amount.unusual", Meeting.TRANSACTION, MOMENT),
            statistical("burst", "calo.activity.burst", Meeting.SUBSCRIBER, BURST));

    /** Labels that say once more, in other words, what a label of the same transaction says: they are found with that one. */
    private static final Map<String, String> SAID_BY = Map.of("wallet-only", "drift-step");

    /** By rule, labels of other kinds at which it may find something, and need not: a large amount is mostly unusual too. */
    private static final Map<String, Set<String>> EXCUSES = Map.of("calo.amount.unusual", Set.of("large-amount"));

    private static final Map<String, LabelledRule> BY_LABEL = byLabel();

    private static LabelledRule transaction(String label, String rule) {
        return deterministic(label, rule, Meeting.TRANSACTION, MOMENT);
    }

    private static LabelledRule deterministic(String label, String rule, Meeting meeting, Duration tolerance) {
        return new LabelledRule(label, rule, Certainty.DETERMINISTIC, meeting, tolerance);
    }

    private static LabelledRule statistical(String label, String rule, Meeting meeting, Duration tolerance) {
        return new LabelledRule(label, rule, Certainty.STATISTICAL, meeting, tolerance);
    }

    private static Map<String, LabelledRule> byLabel() {
        Map<String, LabelledRule> byLabel = new LinkedHashMap<>();
        TABLE.forEach(one -> byLabel.put(one.label, one));
        return byLabel;
    }

    /** The whole table. */
    static List<LabelledRule> all() {
        return TABLE;
    }

    /** The line of a label; null where no rule is to find it. */
    static @Nullable LabelledRule of(String label) {
        return BY_LABEL.get(label);
    }

    /** The line of a label that is the id of a rule itself, such as one of a plug-in. */
    static LabelledRule ofRule(String rule) {
        return transaction(rule, rule);
    }

    /** Whether a finding of the rule at a label of another kind is neither found nor false. */
    boolean isExcusedBy(String other) {
        return EXCUSES.getOrDefault(rule, Set.of()).contains(other);
    }

    /** Whether another label of the same transaction says what this one says. */
    static boolean isSaidByAnother(String label) {
        return SAID_BY.containsKey(label);
    }
}
