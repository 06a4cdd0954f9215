package io.calo.analysis.internal.ledger;

import io.calo.analysis.Correction;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Entries by which staff correct faults. Their actions are spelt as logged. */
final class Corrections {
    private static final String RULE = "calo.transaction.correction";
    private static final Set<String> ACTIONS =
            Set.of("INVAILID_ENTRY", "DOUBLE_ENTRY", "FIXING_BALANCE", "REFUNDED_MANUALLY", "COMPENSATION");

    private Corrections() {}

    static boolean isCorrection(LedgerEntry entry) {
        String action = entry.transaction().action();
        return action != null && ACTIONS.contains(action);
    }

    /** The correction that an entry is; null where it is none. */
    static @Nullable Correction of(LedgerEntry entry, List<Finding> findings) {
        String action = entry.transaction().action();
        if (action == null || !ACTIONS.contains(action)) {
            return null;
        }
        return new Correction(
                entry.reference(), action, Money.effect(entry.transaction()), entry.outcome(), reverses(findings));
    }

    private static @Nullable Boolean reverses(List<Finding> findings) {
        for (Finding finding : findings) {
            if (finding.rule().equals(RULE)) {
                return "reverses".equals(finding.cause());
            }
        }
        return null;
    }
}
