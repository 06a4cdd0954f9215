package io.calo.analysis.internal.rules;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerEntry;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;

/**
 * How far a transaction's new balance lies from the sum: the old balance with the net amount added by a CREDIT, taken by a DEBIT,
 * as stated or else as inferred. Where neither is known, since the balance does not move, the nearer sum counts.
 *
 * @param expected the sum, in the transaction's currency
 * @param amount new balance less the sum, in the transaction's currency
 */
record Deviation(BigDecimal expected, BigDecimal amount) {
    static Deviation of(LedgerEntry entry) {
        Transaction transaction = entry.transaction();
        TransactionType direction = entry.direction();
        Deviation credit = from(transaction, transaction.oldBalance().add(transaction.net()));
        Deviation debit = from(transaction, transaction.oldBalance().subtract(transaction.net()));
        if (direction == null) {
            return credit.amount.abs().compareTo(debit.amount.abs()) <= 0 ? credit : debit;
        }
        return direction == TransactionType.CREDIT ? credit : debit;
    }

    private static Deviation from(Transaction transaction, BigDecimal expected) {
        return new Deviation(expected, transaction.newBalance().subtract(expected));
    }

    /** Whether it is at most half a minor unit: none, or JavaScript's residue. */
    boolean isWithinRounding(String currency) {
        return Currencies.equal(amount, BigDecimal.ZERO, currency);
    }
}
