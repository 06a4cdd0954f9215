package io.calo.analysis;

import io.calo.parser.SourcePosition;
import java.math.BigDecimal;

/**
 * The two balances as the service found them apart after a sync, in the transaction's currency.
 *
 * @param subscriptionBalance what the meal service shows
 * @param paymentBalance what the wallet holds
 * @param position the record that says so
 */
public record Mismatch(BigDecimal subscriptionBalance, BigDecimal paymentBalance, SourcePosition position) {}
