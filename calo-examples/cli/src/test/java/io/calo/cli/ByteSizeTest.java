package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class ByteSizeTest {
    @Test
    void unitsArePowersOfTwoInAnyCase() {
        ByteSize size = new ByteSize();

        assertThat(size.convert("17")).isEqualTo(17);
        assertThat(size.convert("512k")).isEqualTo(512 * 1024);
        assertThat(size.convert("256M")).isEqualTo(256L << 20);
        assertThat(size.convert(" 2g ")).isEqualTo(2L << 30);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "m", "1.5g", "1t", "1 m", "9223372036854775807k", "256mb"})
    void anythingElseIsRefused(String text) {
        assertThatThrownBy(() -> new ByteSize().convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessageContaining("256m");
    }
}
