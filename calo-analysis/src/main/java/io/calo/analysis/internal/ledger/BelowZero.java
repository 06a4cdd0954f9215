package io.calo.analysis.internal.ledger;

import io.calo.analysis.Continuity;
import io.calo.analysis.Cure;
import io.calo.analysis.CureKind;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How a balance below zero came up again: keeps what was logged since it was last seen, for the entry that shows it above zero
 * need not be the one that raised it. Plain data.
 */
final class BelowZero {
    private BigDecimal seen = BigDecimal.ZERO;
    private @Nullable LedgerEntry raisedBy;

    /** Notes the balance where it is stated. */
    void see(BigDecimal balance) {
        seen = balance;
        raisedBy = null;
    }

    /** Notes an entry that does not state the balance, and what the balance should be after it. */
    void move(LedgerEntry entry) {
        BigDecimal effect = Money.effect(entry.transaction());
        seen = seen.add(effect);
        raisedBy = effect.signum() > 0 ? entry : raisedBy;
    }

    /** What raised the wallet: an entry that suffices, else nothing that was logged. */
    Cure ofWallet(@Nullable LedgerEntry entry, @Nullable String currency) {
        if (entry != null) {
            move(entry);
        }
        boolean suffices = raisedBy != null && !Money.isOverdrawn(seen, currency);
        return suffices ? by(raisedBy) : new Cure(CureKind.WALLET_ONLY, null);
    }

    /** What raised the subscription balance at an entry that leaves it above zero. */
    static Cure ofSubscription(LedgerLine line) {
        LedgerEntry entry = line.entry();
        boolean raisedBefore = !Money.isOverdrawn(
                entry.transaction().oldBalance(), entry.transaction().currency());
        if (raisedBefore && line.continuity() == Continuity.LOST_UPDATE) {
            return new Cure(CureKind.LOST_UPDATE, line.previous());
        }
        return raisedBefore ? new Cure(CureKind.GAP, null) : by(entry);
    }

    private static Cure by(@Nullable LedgerEntry entry) {
        if (entry != null && Corrections.isCorrection(entry)) {
            return new Cure(CureKind.CORRECTION, entry);
        }
        return new Cure(entry != null && isRefund(entry) ? CureKind.REFUND : CureKind.CREDIT, entry);
    }

    private static boolean isRefund(LedgerEntry entry) {
        String action = entry.transaction().action();
        return "REFUND".equals(entry.transaction().source()) || (action != null && action.contains("REFUND"));
    }
}
