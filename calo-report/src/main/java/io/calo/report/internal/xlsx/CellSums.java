package io.calo.report.internal.xlsx;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What a column of money sums up to, by currency: as its cells hold it, which a spreadsheet will find too, and exactly. */
final class CellSums {
    private final Map<String, BigDecimal> inCells = new HashMap<>();
    private final Map<String, BigDecimal> exact = new HashMap<>();

    /** Adds a cell. */
    void add(String currency, BigDecimal amount) {
        BigDecimal number = Amounts.number(amount, currency);
        add(currency, amount, number == null ? BigDecimal.ZERO : number);
    }

    /** Adds a cell whose number is reckoned otherwise. */
    void add(String currency, BigDecimal amount, BigDecimal number) {
        inCells.merge(currency, number, BigDecimal::add);
        exact.merge(currency, amount, BigDecimal::add);
    }

    /** The sum of the numbers in cells; text counts for nothing. */
    BigDecimal inCells(String currency) {
        return inCells.getOrDefault(currency, BigDecimal.ZERO);
    }

    /** What is in the amounts but not in the cells. */
    BigDecimal lost(String currency) {
        return exact.getOrDefault(currency, BigDecimal.ZERO).subtract(inCells(currency));
    }
}
