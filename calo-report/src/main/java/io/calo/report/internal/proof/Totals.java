package io.calo.report.internal.proof;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Sums, exact, each by the place at which the summary has it. */
final class Totals {
    private final Map<String, BigDecimal> sums = new HashMap<>();
    private final Map<String, long[]> counts = new HashMap<>();

    /** A place that is to be there even if nothing is counted. */
    Totals with(String... places) {
        for (String place : places) {
            counts.putIfAbsent(place, new long[1]);
        }
        return this;
    }

    void count(String place) {
        counts.computeIfAbsent(place, none -> new long[1])[0]++;
    }

    void count(String place, long number) {
        counts.computeIfAbsent(place, none -> new long[1])[0] += number;
    }

    void add(String place, BigDecimal amount) {
        sums.merge(place, amount, BigDecimal::add);
    }

    /** All of them. */
    Map<String, BigDecimal> all() {
        Map<String, BigDecimal> all = new HashMap<>(sums);
        counts.forEach((place, count) -> all.put(place, BigDecimal.valueOf(count[0])));
        return all;
    }
}
