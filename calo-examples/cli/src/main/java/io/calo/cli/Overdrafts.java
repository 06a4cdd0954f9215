package io.calo.cli;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import java.math.BigDecimal;

/** Which transactions show an overdraft. The third kind, refused, is a fate of messages, most of which start no transaction. */
final class Overdrafts {
    private Overdrafts() {}

    /** Whether the wallet's balance is below zero; false where it is not stated. */
    static boolean isWallet(LedgerEntry entry) {
        BigDecimal balance = entry.transaction().paymentBalance();
        return balance != null && balance.signum() < 0;
    }

    /** Whether a subscription balance below zero was written. */
    static boolean isApplied(LedgerEntry entry) {
        return entry.outcome() == Outcome.PUBLISHED
                && entry.transaction().newBalance().signum() < 0;
    }
}
