package io.calo.report.internal.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The open divergences of one currency by age, reckoned from their beginning to the last event of all the data; and how many
 * overdrafts are open.
 *
 * @param currency an ISO 4217 code; null where the log states none
 * @param byAge a line for each bucket, empty ones too
 * @param overdrafts how many overdrafts are open
 */
public record OpenItems(@Nullable String currency, Map<AgeBucket, Aged> byAge, long overdrafts) {
    /**
     * Open divergences of one bucket.
     *
     * @param count how many
     * @param atRisk what subscriptions show more than wallets hold, not below zero
     * @param owed what wallets hold more than subscriptions show, not below zero
     */
    public record Aged(long count, BigDecimal atRisk, BigDecimal owed) {}
}
