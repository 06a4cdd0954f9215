package io.calo.parser.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** That work out of proportion is noticed, and work in proportion is not. */
class EffortTest {
    private static final byte[] INPUT = {1, 2, 3};
    private static final Effort EFFORT = new Effort(1 << 13, 5_000_000);

    private static int sum;

    private static void lookAt(byte[] input, int from) {
        for (int at = from; at < input.length; at++) {
            sum += input[at];
        }
    }

    @Test
    void looksOverTheInputAreInProportion() {
        assertThatCode(() -> EFFORT.measure(INPUT, 8, input -> {
                    for (int times = 0; times < 2_000; times++) {
                        lookAt(input, 0);
                    }
                }))
                .doesNotThrowAnyException();
    }

    @Test
    void lookOverTheRestAtEachByteIsNot() {
        assertThatThrownBy(() -> EFFORT.measure(INPUT, 8, input -> {
                    for (int at = 0; at < input.length; at++) {
                        lookAt(input, at);
                    }
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("times the time");
    }

    @Test
    void memoryBeyondItsBoundIsNoticed() {
        assertThatThrownBy(() -> EFFORT.measure(INPUT, 8, input -> sum += new byte[20 * input.length].length))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("bytes allocated");
    }

    @Test
    void inputIsRepeatedFromItsBeginningOrFromWithin() {
        for (byte first = 0; first < 50; first++) {
            byte[] input = {first, 7, 8};
            byte[] repeated = Effort.repeated(input, 100);
            assertThat(repeated).hasSize(100).startsWith(input).endsWith(Arrays.copyOfRange(repeated, 94, 100));
            assertThat(repeated[98] == 8 || repeated[97] == 8 || repeated[99] == 8)
                    .isTrue();
        }
    }
}
