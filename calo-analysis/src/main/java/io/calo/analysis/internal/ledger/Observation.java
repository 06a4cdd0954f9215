package io.calo.analysis.internal.ledger;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What one event tells of the drift between the two ledgers.
 *
 * @param drift what the wallet holds more than the subscription shows
 * @param stated whether the transaction itself states the wallet's balance, or catches up with it; else a mismatch record does,
 *     whose balances may have been read while another transaction was under way
 * @param reported whether the service reported a mismatch
 */
record Observation(BigDecimal drift, boolean stated, boolean reported) {

    /** What an entry tells; null where it tells nothing of the wallet. */
    static @Nullable Observation of(LedgerEntry entry) {
        BigDecimal wallet = entry.transaction().paymentBalance();
        Mismatch mismatch = entry.mismatch();
        if (wallet != null) {
            // What was refused or failed did not reach the subscription, so its new balance is nobody's.
            return new Observation(wallet.subtract(entry.closingBalance()), true, mismatch != null);
        }
        return mismatch == null ? null : new Observation(drift(entry, mismatch), false, true);
    }

    /** The drift by an entry's mismatch record. Older versions of the service print the balance from before the update in it. */
    static BigDecimal drift(LedgerEntry entry, Mismatch mismatch) {
        boolean published = entry.outcome() == Outcome.PUBLISHED;
        return mismatch.paymentBalance().subtract(published ? entry.closingBalance() : mismatch.subscriptionBalance());
    }

    /** What a mismatch record without a transaction tells. */
    static Observation of(Mismatch mismatch) {
        return new Observation(mismatch.paymentBalance().subtract(mismatch.subscriptionBalance()), false, true);
    }
}
