package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * What a subscriber's transactions of a month or a year, in the report's time zone, come to.
 *
 * @param subscriberId pseudonymous
 * @param currency an ISO 4217 code
 * @param period an ISO 8601 month such as {@code 2023-12}, or a year such as {@code 2023}
 * @param transactions how many there are, those that took no effect included
 * @param credits how many credits took effect
 * @param credited what they brought in, without VAT
 * @param debits how many debits took effect
 * @param debited what they took out, without VAT
 * @param averageBalance the mean of the balances after each transaction, rounded half-even to one decimal more than the currency has
 */
public record Average(
        String subscriberId,
        String currency,
        String period,
        long transactions,
        long credits,
        BigDecimal credited,
        long debits,
        BigDecimal debited,
        BigDecimal averageBalance) {
    /** What a credit brought in on the average, rounded half-even to one decimal more than the currency has; null if there is none. */
    public @Nullable BigDecimal averageCredit() {
        return mean(credited, credits);
    }

    /** What a debit took out on the average, rounded half-even to one decimal more than the currency has; null if there is none. */
    public @Nullable BigDecimal averageDebit() {
        return mean(debited, debits);
    }

    private @Nullable BigDecimal mean(BigDecimal sum, long count) {
        return count == 0
                ? null
                : sum.divide(BigDecimal.valueOf(count), Currencies.decimals(currency) + 1, RoundingMode.HALF_EVEN);
    }
}
