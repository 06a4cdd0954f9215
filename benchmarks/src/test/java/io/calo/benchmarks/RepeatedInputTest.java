package io.calo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RepeatedInputTest {
    private final byte[] unit = "abc".getBytes(StandardCharsets.UTF_8);

    @Test
    void theUnitIsGivenSoManyTimes() throws IOException {
        assertThat(new RepeatedInput(unit, 3).readAllBytes()).asString().isEqualTo("abcabcabc");
    }

    @Test
    void singleBytesAreTheSame() throws IOException {
        RepeatedInput input = new RepeatedInput(unit, 2);

        assertThat(input.readNBytes(2)).asString().isEqualTo("ab");
        assertThat(input.read()).isEqualTo('c');
        assertThat(input.readNBytes(9)).asString().isEqualTo("abc");
        assertThat(input.read()).isEqualTo(-1);
    }

    @Test
    void nothingIsGivenNoTimes() {
        assertThat(new RepeatedInput(unit, 0).read()).isEqualTo(-1);
        assertThat(new RepeatedInput(new byte[0], 5).read()).isEqualTo(-1);
    }
}
