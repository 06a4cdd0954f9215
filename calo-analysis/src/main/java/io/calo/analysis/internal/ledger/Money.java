package io.calo.analysis.internal.ledger;

import io.calo.analysis.Currencies;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What counts as residue where the currency may not be known. */
final class Money {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Money() {}

    /** The currency's smallest amount; the usual hundredth where it is not known. */
    static BigDecimal minorUnit(@Nullable String currency) {
        return Currencies.minorUnit(currency == null ? "" : currency);
    }

    /** Whether a balance is below zero by more than residue, which is half a minor unit. */
    static boolean isOverdrawn(BigDecimal balance, @Nullable String currency) {
        return balance.negate().compareTo(minorUnit(currency).multiply(HALF)) > 0;
    }

    /** Whether two sums of two amounts each are the same but for residue. */
    static boolean isSame(BigDecimal one, BigDecimal other, @Nullable String currency) {
        return !DriftSeries.isBeyond(one.subtract(other), minorUnit(currency));
    }

    /** By how much the entry moves a balance, or was to. */
    static BigDecimal effect(Transaction transaction) {
        return transaction.newBalance().subtract(transaction.oldBalance());
    }
}
