package io.calo.analysis.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class StateCodecProperties {
    private static final class Data {
        private BigDecimal money = BigDecimal.ZERO;
        private Instant time = Instant.EPOCH;
        private Duration span = Duration.ZERO;
        private double ratio;
        private final Map<String, List<String>> texts = new HashMap<>();
        private final List<Long> numbers = new ArrayList<>();
    }

    /** Where digits and exponent together pass an int, BigDecimal cannot read what it writes itself. */
    @Property
    void moneyKeepsDigitsAndScale(
            @ForAll BigInteger digits, @ForAll @IntRange(min = -2_000_000_000, max = 2_000_000_000) int scale) {
        Data data = new Data();
        data.money = new BigDecimal(digits, scale);
        assertThat((Object) States.copy(data, Data::new).money).isEqualTo(data.money);
    }

    @Property
    void textsKeepEveryCharacter(@ForAll String key, @ForAll List<String> values) {
        Data data = new Data();
        data.texts.put(key, values);
        assertThat(States.copy(data, Data::new).texts).isEqualTo(data.texts);
    }

    @Property
    void numbersAndTimesAreExact(
            @ForAll List<Long> numbers, @ForAll double ratio, @ForAll Instant time, @ForAll Duration span) {
        Data data = new Data();
        data.numbers.addAll(numbers);
        data.ratio = ratio;
        data.time = time;
        data.span = span;
        Data copy = States.copy(data, Data::new);
        assertThat(copy).usingRecursiveComparison().isEqualTo(data);
        assertThat(Double.compare(copy.ratio, ratio)).isZero(); // the comparison above allows for rounding
    }
}
