package io.calo.analysis.internal.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NearMissTest {
    @Test
    void countsSlips() {
        assertThat(NearMiss.distance("gap", "gap")).isZero();
        assertThat(NearMiss.distance("gap", "gapp")).isEqualTo(1);
        assertThat(NearMiss.distance("gap", "ga")).isEqualTo(1);
        assertThat(NearMiss.distance("gap", "gop")).isEqualTo(1);
        assertThat(NearMiss.distance("gap", "gpa")).isEqualTo(1);
        assertThat(NearMiss.distance("", "gap")).isEqualTo(3);
    }

    @Test
    void suggestsTheNearestNameAndNoneThatIsFar() {
        assertThat(NearMiss.suggestion("wimdow", List.of("windows", "window"))).isEqualTo("; did you mean 'window'?");
        assertThat(NearMiss.suggestion("gap", List.of("gout"))).isEmpty();
        assertThat(NearMiss.suggestion("gap", List.of("got"))).isEmpty();
        assertThat(NearMiss.suggestion("gap", List.of())).isEmpty();
    }

    @Test
    void allowsAnotherSlipEveryFiveLetters() {
        assertThat(NearMiss.suggestion("abcd", List.of("abxy"))).isEmpty();
        assertThat(NearMiss.suggestion("abcde", List.of("abxye"))).isEqualTo("; did you mean 'abxye'?");
    }
}
