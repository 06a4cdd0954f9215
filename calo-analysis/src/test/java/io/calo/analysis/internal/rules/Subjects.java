package io.calo.analysis.internal.rules;

import io.calo.analysis.spi.DetectorDescriptor;
import java.util.Map;

/** What one finding of a rule is about. */
final class Subjects {
    private static final Map<String, String> BY_RULE = Map.ofEntries(
            Map.entry("calo.activity.burst", "burst"),
            Map.entry("calo.activity.frequency", "subscriber"),
            Map.entry("calo.amount.large", "transaction"),
            Map.entry("calo.amount.unusual", "transaction"),
            Map.entry("calo.balance.mismatch", "divergence of the balances"),
            Map.entry("calo.ledger.arithmetic", "transaction"),
            Map.entry("calo.ledger.drift", "transaction at which the drift has changed"),
            Map.entry("calo.ledger.gap", "transaction after a gap"),
            Map.entry("calo.ledger.lost-update", "transaction that was lost"),
            Map.entry("calo.ledger.rounding", "subscriber"),
            Map.entry("calo.log.incomplete", "invocation"),
            Map.entry("calo.log.unrecognized", "shape of record"),
            Map.entry("calo.overdraft.applied", "transaction"),
            Map.entry("calo.overdraft.refused", "transaction"),
            Map.entry("calo.overdraft.wallet", "transaction"),
            Map.entry("calo.runtime.crash-loop", "loop"),
            Map.entry("calo.runtime.error", "error"),
            Map.entry("calo.sync.failed", "delivery of a message"),
            Map.entry("calo.sync.slow", "delivery of a message"),
            Map.entry("calo.sync.unfinished", "delivery of a message"),
            Map.entry("calo.transaction.correction", "transaction"),
            Map.entry("calo.transaction.currency-change", "transaction"),
            Map.entry("calo.transaction.duplicate", "later transaction of two"),
            Map.entry("calo.transaction.negative-amount", "transaction"),
            Map.entry("calo.transaction.type-contradiction", "transaction"),
            Map.entry("calo.transaction.zero-amount", "transaction"));

    private Subjects() {}

    static String of(DetectorDescriptor rule) {
        String subject = BY_RULE.get(rule.id());
        if (subject == null) {
            throw new AssertionError("say in Subjects what one finding of rule " + rule.id() + " is about");
        }
        return subject;
    }
}
