package io.calo.report.internal.figures;

import java.math.BigDecimal;

/**
 * What a subscriber's transactions of a month or a year, in the report's time zone, come to.
 *
 * @param subscriberId pseudonymous
 * @param currency an ISO 4217 code
 * @param period an ISO 8601 month such as {@code 2023-12}, or a year such as {@code 2023}
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
        long credits,
        BigDecimal credited,
        long debits,
        BigDecimal debited,
        BigDecimal averageBalance) {}
