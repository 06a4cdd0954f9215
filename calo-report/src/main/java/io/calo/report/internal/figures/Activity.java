package io.calo.report.internal.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What happened when, in the report's time zone. Days without a transaction or a finding, and months
 * without a transaction, are left out.
 *
 * @param days by date, all currencies together: counts only
 * @param hours how many transactions started at each hour of the week: {@code hours.get(d).get(h)}, {@code d} 0 for Monday to 6 for
 *     Sunday, {@code h} 0 to 23
 * @param currencies in the order of the codes
 */
public record Activity(List<Day> days, List<List<Long>> hours, List<OfCurrency> currencies) {
    /**
     * A day.
     *
     * @param date the day
     * @param transactions how many started
     * @param subscribers whose they were
     * @param findings how many findings are about it, by rule
     */
    public record Day(LocalDate date, long transactions, long subscribers, Map<String, Long> findings) {}

    /**
     * What happened in one currency.
     *
     * @param currency an ISO 4217 code
     * @param days by date
     * @param months by month
     * @param types how many transactions are of each type
     * @param amounts how amounts are spread, from the smallest band to the largest, empty bands between them included
     */
    public record OfCurrency(
            String currency, List<MoneyDay> days, List<MoneyMonth> months, Types types, List<AmountBand> amounts) {}

    /**
     * A day in one currency.
     *
     * @param date the day
     * @param transactions how many started
     * @param credits what those that took effect brought in, without VAT
     * @param debits what those that took effect took out, without VAT
     * @param apart how many subscribers' ledgers were apart when it ended
     * @param walletMore by how much wallets held more than subscriptions showed when it ended, not below zero
     * @param walletLess by how much wallets held less than subscriptions showed when it ended, not below zero
     */
    public record MoneyDay(
            LocalDate date,
            long transactions,
            BigDecimal credits,
            BigDecimal debits,
            long apart,
            BigDecimal walletMore,
            BigDecimal walletLess) {}

    /**
     * A month in one currency.
     *
     * @param month the month
     * @param transactions how many started
     * @param subscribers whose they were
     * @param credits what those that took effect brought in, without VAT
     * @param debits what those that took effect took out, without VAT
     */
    public record MoneyMonth(
            YearMonth month, long transactions, long subscribers, BigDecimal credits, BigDecimal debits) {}

    /**
     * Transactions by type: as logged, or as the balances moved where the log states none.
     *
     * @param statedCredits CREDIT as logged
     * @param inferredCredits no type logged, the balance rose
     * @param statedDebits DEBIT as logged
     * @param inferredDebits no type logged, the balance fell
     * @param unmoved no type logged, the balance stayed
     */
    public record Types(
            long statedCredits, long inferredCredits, long statedDebits, long inferredDebits, long unmoved) {}

    /**
     * Amounts within two bounds, VAT included, as logged.
     *
     * @param from the least, which belongs to it; null for all below {@code to}
     * @param to the bound above it, which does not belong to it; null for all from {@code from} on
     * @param credits how many credits, stated or inferred
     * @param debits how many debits, stated or inferred, and transactions without direction
     */
    public record AmountBand(
            @Nullable BigDecimal from, @Nullable BigDecimal to, long credits, long debits) {}
}
