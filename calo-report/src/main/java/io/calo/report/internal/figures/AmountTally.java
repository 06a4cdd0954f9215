package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.report.internal.figures.Activity.AmountBand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts amounts of one currency in bands of the series 1, 2, 5, 10 and so on, from the smallest coin to a hundred million. Bands have
 * a rank: 0 begins at one unit, -1 at half a unit, 1 at two units.
 */
final class AmountTally {
    private static final int[] SERIES = {1, 2, 5};
    /** The rank of the band that has no bound above. */
    private static final int HIGHEST = 8 * SERIES.length;

    private final int lowest;
    private final TreeMap<Integer, long[]> bands = new TreeMap<>();

    AmountTally(String currency) {
        this.lowest = -Currencies.decimals(currency) * SERIES.length;
    }

    /** Counts an amount, as logged. */
    void add(BigDecimal amount, boolean credit) {
        bands.computeIfAbsent(rank(amount), rank -> new long[2])[credit ? 0 : 1]++;
    }

    /** Of amounts below zero two less than the lowest of the series, of those below the smallest coin one less. */
    private int rank(BigDecimal amount) {
        if (amount.signum() < 0) {
            return lowest - 2;
        }
        if (amount.compareTo(bound(lowest)) < 0) {
            return lowest - 1;
        }
        if (amount.compareTo(bound(HIGHEST)) >= 0) {
            return HIGHEST;
        }
        int exponent = amount.precision() - amount.scale() - 1;
        int rank = exponent * SERIES.length;
        for (int above = rank + SERIES.length - 1; above > rank; above--) {
            if (amount.compareTo(bound(above)) >= 0) {
                return above;
            }
        }
        return rank;
    }

    /** Where a band of the series begins. */
    private static BigDecimal bound(int rank) {
        int exponent = Math.floorDiv(rank, SERIES.length);
        BigDecimal bound =
                BigDecimal.valueOf(SERIES[Math.floorMod(rank, SERIES.length)]).scaleByPowerOfTen(exponent);
        return bound.scale() < 0 ? bound.setScale(0) : bound;
    }

    /** From the smallest to the largest, empty ones between them included. */
    List<AmountBand> bands() {
        List<AmountBand> list = new ArrayList<>();
        if (bands.isEmpty()) {
            return list;
        }
        boolean negative = bands.firstKey() == lowest - 2;
        boolean beginsAtZero = bands.firstKey() < lowest;
        Integer smallest = bands.ceilingKey(lowest);
        int from = smallest == null ? lowest : smallest;
        if (negative) {
            list.add(band(null, BigDecimal.ZERO, lowest - 2));
        }
        if (beginsAtZero && (smallest != null || bands.containsKey(lowest - 1))) {
            list.add(band(BigDecimal.ZERO, bound(from), lowest - 1));
        }
        if (smallest != null) {
            for (int rank = from; rank <= bands.lastKey(); rank++) {
                list.add(band(bound(rank), rank == HIGHEST ? null : bound(rank + 1), rank));
            }
        }
        return list;
    }

    private AmountBand band(@Nullable BigDecimal from, @Nullable BigDecimal to, int rank) {
        long[] counts = bands.getOrDefault(rank, new long[2]);
        return new AmountBand(from, to, counts[0], counts[1]);
    }
}
