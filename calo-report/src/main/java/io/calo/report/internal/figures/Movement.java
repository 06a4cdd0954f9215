package io.calo.report.internal.figures;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.parser.Transaction;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;

/**
 * What a transaction did to the subscription balance as far as it alone tells: its net amount, on the side it is stated or inferred to
 * be, where it took effect; zero where it was refused or failed, or where it has no direction.
 *
 * @param credit what it brought in, without VAT; below zero where a credit's amount is
 * @param debit what it took out, without VAT
 */
public record Movement(BigDecimal credit, BigDecimal debit) {
    private static final Movement NONE = new Movement(BigDecimal.ZERO, BigDecimal.ZERO);

    /** The movement of an entry, in its currency, exact. */
    public static Movement of(LedgerEntry entry) {
        TransactionType direction = entry.direction();
        if (direction == null || entry.outcome() == Outcome.REFUSED || entry.outcome() == Outcome.FAILED) {
            return NONE;
        }
        Transaction transaction = entry.transaction();
        BigDecimal net = transaction.amount().subtract(transaction.vat());
        return switch (direction) {
            case CREDIT -> new Movement(net, BigDecimal.ZERO);
            case DEBIT -> new Movement(BigDecimal.ZERO, net);
        };
    }

    /** What it changes the balance by. */
    public BigDecimal effect() {
        return credit.subtract(debit);
    }
}
