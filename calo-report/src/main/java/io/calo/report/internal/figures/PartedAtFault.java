package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.PartingCause;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A divergence that first shows at an account's first entry after a fault of the service, and is by then just what one more entry like
 * that would have moved.
 *
 * @param fault when the service crashed
 * @param story the divergence
 * @param amount the difference at that entry, signed as drift is
 * @param agreedBefore whether the two ledgers are known to have agreed before; else they were first compared at that entry
 */
record PartedAtFault(CrashTimes.Fault fault, OpenStory story, BigDecimal amount, boolean agreedBefore) {
    /** What a divergence has to do with the faults; null where it is nothing. */
    static @Nullable PartedAtFault of(Divergence divergence, CrashTimes faults) {
        LedgerEntry entry = divergence.origin();
        boolean alone = divergence.cause() == PartingCause.WALLET_ONLY || divergence.cause() == PartingCause.NOT_SEEN;
        if (!alone || entry == null || divergence.steps().isEmpty() || divergence.currency() == null) {
            return null;
        }
        BigDecimal amount = divergence.steps().get(0).amount();
        boolean opens = entry.reference().equals(divergence.opening());
        if (!opens || !isOneMore(entry, amount)) {
            return null;
        }
        Instant before =
                divergence.previous() == null ? null : divergence.previous().timestamp();
        CrashTimes.Fault fault = faults.between(before, entry.timestamp());
        return fault == null
                ? null
                : new PartedAtFault(
                        fault, OpenStory.of(divergence), amount, divergence.cause() == PartingCause.WALLET_ONLY);
    }

    /** Whether it is what one more such entry would have done to the wallet. */
    private static boolean isOneMore(LedgerEntry entry, BigDecimal amount) {
        BigDecimal effect =
                entry.transaction().newBalance().subtract(entry.transaction().oldBalance());
        return effect.signum() != 0
                && Currencies.equal(effect, amount, entry.transaction().currency());
    }
}
