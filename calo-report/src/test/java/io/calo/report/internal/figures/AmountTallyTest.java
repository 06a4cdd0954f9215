package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AmountTallyTest {
    private final AmountTally tally = new AmountTally("BHD");

    @Test
    void nothingCountedHasNoBands() {
        assertThat(tally.bands()).isEmpty();
    }

    @Test
    void lowerBoundBelongsToABandAndUpperToTheNext() {
        add("1", "1.999", "2", "4.999", "5", "9.999", "10");

        assertThat(bands()).containsExactly("1-2: 2", "2-5: 2", "5-10: 2", "10-20: 1");
    }

    @Test
    void emptyBandsBetweenOthersAreThere() {
        add("0.5", "10.0");

        assertThat(bands()).containsExactly("0.5-1: 1", "1-2: 0", "2-5: 0", "5-10: 0", "10-20: 1");
    }

    @Test
    void amountsBelowZeroAndOfZeroHaveBandsOfTheirOwn() {
        add("-3", "0", "0.0004", "1");

        assertThat(bands()).containsExactly("null-0: 1", "0-1: 2", "1-2: 1");
    }

    @Test
    void amountsBelowZeroAloneMakeOneBand() {
        add("-0.001");

        assertThat(bands()).containsExactly("null-0: 1");
    }

    @Test
    void zeroAloneMakesOneBandUpToTheSmallestCoin() {
        add("0.00");

        assertThat(bands()).containsExactly("0-0.001: 1");
    }

    @Test
    void amountsBeyondTheSeriesShareItsLastBand() {
        add("50000000", "100000000", "1e+9999");

        assertThat(bands()).containsExactly("50000000-100000000: 1", "100000000-null: 2");
    }

    @Test
    void smallestCoinBeginsTheSeriesOfACurrency() {
        AmountTally riyals = new AmountTally("SAR");
        riyals.add(new BigDecimal("0.01"), true);
        riyals.add(new BigDecimal("0.009"), false);

        assertThat(riyals.bands())
                .containsExactly(
                        new Activity.AmountBand(BigDecimal.ZERO, new BigDecimal("0.01"), 0, 1),
                        new Activity.AmountBand(new BigDecimal("0.01"), new BigDecimal("0.02"), 1, 0));
    }

    private void add(String... amounts) {
        for (String amount : amounts) {
            tally.add(new BigDecimal(amount), true);
        }
    }

    private List<String> bands() {
        return tally.bands().stream()
                .map(band -> band.from() + "-" + band.to() + ": " + (band.credits() + band.debits()))
                .toList();
    }
}
