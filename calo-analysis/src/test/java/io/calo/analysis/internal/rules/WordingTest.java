package io.calo.analysis.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "PT0S, 0 s",
        "PT0.09S, 0 s",
        "PT9.29S, 9.2 s",
        "PT59.999S, 59.9 s",
        "PT1M, 1 min",
        "PT1M40S, 1 min 40 s",
        "PT2H, 2 h",
        "PT2H57M50S, 2 h 57 min",
        "P2DT7H30M, 2 d 7 h",
        "P223DT30M, 223 d"
    })
    void aTimeIsWrittenInItsTwoLargestUnits(Duration duration, String text) {
        assertThat(Wording.time(duration)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"3, 3.0", "9.94, 9.9", "9.99, 10.0", "10, 10", "17.4, 17", "12345.6, '12,346'"})
    void aRatioIsWrittenAsPreciselyAsItMatters(double ratio, String text) {
        assertThat(Wording.times(ratio)).isEqualTo(text);
    }
}
