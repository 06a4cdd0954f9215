package io.calo.report.internal.figures;

import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Option;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How much amounts of different currencies weigh against each other, to put problems into an order and for nothing else: no sum of it is
 * ever shown. The weights are the default thresholds of {@code calo.amount.large}, which are one amount in each currency; a currency
 * that has none weighs as the lightest of those does.
 */
final class OrderOfAmounts {
    private static final String RULE = "calo.amount.large";
    private static final String OPTION = "threshold";

    private final SortedMap<String, BigDecimal> same;
    private final BigDecimal lightest;

    private OrderOfAmounts(SortedMap<String, BigDecimal> same) {
        this.same = same;
        this.lightest = same.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
    }

    /** The order by the rules that ran; where the one with the weights did not, currencies weigh the same. */
    static OrderOfAmounts of(Collection<DetectorDescriptor> rules) {
        SortedMap<String, BigDecimal> same = new TreeMap<>();
        rules.stream()
                .filter(rule -> rule.id().equals(RULE))
                .flatMap(rule -> rule.options().stream())
                .filter(option -> option.name().equals(OPTION))
                .map(Option::defaultValue)
                .filter(Map.class::isInstance)
                .forEach(value -> ((Map<?, ?>) value).forEach((currency, amount) -> {
                    if (amount instanceof BigDecimal decimal && decimal.signum() > 0) {
                        same.put(String.valueOf(currency), decimal);
                    }
                }));
        return new OrderOfAmounts(same);
    }

    /** What an amount weighs, whatever its sign. */
    BigDecimal weight(BigDecimal amount, @Nullable String currency) {
        BigDecimal unit = currency == null ? lightest : same.getOrDefault(currency, lightest);
        return amount.abs().divide(unit, MathContext.DECIMAL64);
    }

    /** What amounts of several currencies weigh together. */
    BigDecimal weight(SortedMap<String, BigDecimal> amounts) {
        return amounts.entrySet().stream()
                .map(one -> weight(one.getValue(), one.getKey()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
