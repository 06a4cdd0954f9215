package io.calo.report.internal.figures;

import io.calo.analysis.Exposure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Statements of one currency, added up. */
record SumOfStatements(
        BigDecimal opening, BigDecimal credits, BigDecimal debits, BigDecimal unexplained, BigDecimal closing) {
    static SumOfStatements of(List<Statement> statements) {
        SumOfStatements sum = new SumOfStatements(
                BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        for (Statement one : statements) {
            sum = new SumOfStatements(
                    sum.opening.add(one.opening()),
                    sum.credits.add(one.credits()),
                    sum.debits.add(one.debits()),
                    sum.unexplained.add(one.unexplained()),
                    sum.closing.add(one.closing()));
        }
        return sum;
    }

    BigDecimal proof() {
        return opening.add(credits).subtract(debits).add(unexplained).subtract(closing);
    }

    /** What the stakes come to, by currency, in words that can be compared. */
    static List<String> exposures(Iterable<Statement> statements) {
        Map<String, Exposure> sums = new TreeMap<>();
        for (Statement one : statements) {
            int sign = one.stake().signum();
            sums.merge(
                    one.currency(),
                    new Exposure(
                            one.currency(),
                            one.stake().max(BigDecimal.ZERO),
                            sign > 0 ? 1 : 0,
                            one.stake().negate().max(BigDecimal.ZERO),
                            sign < 0 ? 1 : 0),
                    Exposure::plus);
        }
        return plain(sums.values().stream().toList());
    }

    static List<String> plain(List<Exposure> exposures) {
        return exposures.stream()
                .map(one ->
                        one.currency() + " " + one.atRisk().stripTrailingZeros().toPlainString() + " of "
                                + one.subscribersAtRisk() + ", "
                                + one.owed().stripTrailingZeros().toPlainString() + " of " + one.subscribersOwed())
                .collect(Collectors.toList());
    }
}
