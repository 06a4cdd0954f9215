package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.PartingCause;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A divergence that nothing logged explains and that is, where it first shows, just what one more entry like the one that shows it
 * would have moved: the trace of an entry that one ledger never got.
 *
 * @param story the divergence
 * @param amount the difference at that entry, signed as drift is
 * @param agreedBefore whether the two ledgers are known to have agreed before; else they were first compared at that entry
 * @param previous when the account's entry before was logged; null where there is none
 */
record OneMore(
        OpenStory story,
        BigDecimal amount,
        boolean agreedBefore,
        @Nullable Instant previous) {
    /** What a divergence is of this; null where it is not. */
    static @Nullable OneMore of(Divergence divergence) {
        boolean alone = divergence.cause() == PartingCause.WALLET_ONLY || divergence.cause() == PartingCause.NOT_SEEN;
        LedgerEntry entry = divergence.origin();
        if (!alone
                || entry == null
                || divergence.currency() == null
                || divergence.steps().isEmpty()) {
            return null;
        }
        BigDecimal amount = divergence.steps().get(0).amount();
        if (!entry.reference().equals(divergence.opening()) || !isMovedBy(entry.transaction(), amount)) {
            return null;
        }
        return new OneMore(
                OpenStory.of(divergence),
                amount,
                divergence.cause() == PartingCause.WALLET_ONLY,
                divergence.previous() == null ? null : divergence.previous().timestamp());
    }

    private static boolean isMovedBy(Transaction transaction, BigDecimal amount) {
        BigDecimal effect = transaction.newBalance().subtract(transaction.oldBalance());
        return effect.signum() != 0 && Currencies.equal(effect, amount, transaction.currency());
    }
}
