package io.calo.analysis;

import java.math.BigDecimal;

/**
 * Sums over the transactions of one currency, exact, in its units. Amounts are gross and as stated: an older transaction, which
 * states no type, counts as unstated whatever its direction.
 *
 * @param count transactions
 * @param credit amounts of those that state CREDIT
 * @param debit amounts of those that state DEBIT
 * @param unstated amounts of the others
 * @param vat tax within all of these
 */
public record CurrencyTotals(long count, BigDecimal credit, BigDecimal debit, BigDecimal unstated, BigDecimal vat) {
    /** Of no transactions. */
    public static final CurrencyTotals NONE =
            new CurrencyTotals(0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** These and one more transaction, which must be of the same currency. */
    public CurrencyTotals plus(LedgerEntry entry) {
        BigDecimal amount = entry.transaction().amount();
        BigDecimal tax = vat.add(entry.transaction().vat());
        if (entry.transaction().type() == null) {
            return new CurrencyTotals(count + 1, credit, debit, unstated.add(amount), tax);
        }
        return switch (entry.transaction().type()) {
            case CREDIT -> new CurrencyTotals(count + 1, credit.add(amount), debit, unstated, tax);
            case DEBIT -> new CurrencyTotals(count + 1, credit, debit.add(amount), unstated, tax);
        };
    }

    /** These and others, which must be of the same currency. */
    public CurrencyTotals plus(CurrencyTotals other) {
        return new CurrencyTotals(
                count + other.count,
                credit.add(other.credit),
                debit.add(other.debit),
                unstated.add(other.unstated),
                vat.add(other.vat));
    }
}
