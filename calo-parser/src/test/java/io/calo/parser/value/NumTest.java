package io.calo.parser.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1e", "1.", "-", "1 ", "NaN", "0x1"})
    void whatIsNoNumberIsRefused(String literal) {
        assertThatIllegalArgumentException().isThrownBy(() -> new LogValue.Num(literal));
    }

    @Test
    void errorNamesThePlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogValue.fromJson("{\"a\":}"))
                .withMessageContaining("at byte");
        assertThat(LogValue.fromJson("{\"a\":-0}").toJson()).isEqualTo("{\"a\":-0}");
    }
}
