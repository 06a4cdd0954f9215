package io.calo.analysis;

import java.math.BigDecimal;

/**
 * What differences between the two ledgers come to now, in one currency. Each subscriber counts once, by the last balances known:
 * where the subscription shows more than the wallet holds (or the wallet is below zero) the company stands to lose the difference;
 * where the wallet holds more than the subscription shows, the subscriber is owed it.
 *
 * @param currency an ISO 4217 code
 * @param atRisk what the company stands to lose, not below zero
 * @param subscribersAtRisk how many subscribers that concerns
 * @param owed what subscribers are owed, not below zero
 * @param subscribersOwed how many subscribers that concerns
 */
public record Exposure(
        String currency, BigDecimal atRisk, long subscribersAtRisk, BigDecimal owed, long subscribersOwed) {

    /** Nothing at stake. */
    public static Exposure none(String currency) {
        return new Exposure(currency, BigDecimal.ZERO, 0, BigDecimal.ZERO, 0);
    }

    /**
     * Both together.
     *
     * @throws IllegalArgumentException if the currencies differ
     */
    public Exposure plus(Exposure other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("other is in " + other.currency + ", not in " + currency);
        }
        return new Exposure(
                currency,
                atRisk.add(other.atRisk),
                subscribersAtRisk + other.subscribersAtRisk,
                owed.add(other.owed),
                subscribersOwed + other.subscribersOwed);
    }
}
