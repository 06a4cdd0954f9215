package io.calo.report.internal.figures;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * How the subscription balances of all subscribers seen moved in one currency, from the balance before each one's first transaction
 * to that after the last: {@code opening + credits − debits + unexplained = closing}, exactly.
 *
 * @param currency an ISO 4217 code
 * @param subscribers how many have transactions in it
 * @param transactions how many there are
 * @param opening the sum of the balances before each subscriber's first transaction; of those with logs from before the period, what
 *     these left behind, so that it is the closing balance of the period before
 * @param credits what transactions that took effect brought in, without VAT
 * @param debits what transactions that took effect took out, without VAT; above zero where it took something out
 * @param unexplained what balances changed besides, by kind: the sums of the {@link UnexplainedChange}s, signed
 * @param unexplainedCounts how many changes that are, by kind
 * @param closing the sum of the balances after each subscriber's last transaction
 */
public record RollForward(
        String currency,
        long subscribers,
        long transactions,
        BigDecimal opening,
        BigDecimal credits,
        BigDecimal debits,
        Map<ChangeKind, BigDecimal> unexplained,
        Map<ChangeKind, Long> unexplainedCounts,
        BigDecimal closing) {
    /** Copies the maps. */
    public RollForward {
        unexplained = copy(unexplained);
        unexplainedCounts = copy(unexplainedCounts);
    }

    private static <V> Map<ChangeKind, V> copy(Map<ChangeKind, V> map) {
        Map<ChangeKind, V> copy = new EnumMap<>(ChangeKind.class);
        copy.putAll(map);
        return copy;
    }

    /** What balances changed without a transaction that explains it, all kinds together, signed. */
    public BigDecimal unexplainedTotal() {
        return unexplained.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** {@code opening + credits − debits + unexplained − closing}: zero, or this is wrong. */
    public BigDecimal proof() {
        return opening.add(credits).subtract(debits).add(unexplainedTotal()).subtract(closing);
    }
}
