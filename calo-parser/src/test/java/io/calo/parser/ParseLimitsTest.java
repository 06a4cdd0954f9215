package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.calo.parser.ParseLimits.Builder;
import java.util.Map;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

class ParseLimitsTest {
    private record Bounds(BiFunction<Builder, Integer, Builder> setter, int least, long most) {}

    private static final Map<String, Bounds> BOUNDS = Map.ofEntries(
            Map.entry("maxRecordBytes", new Bounds(Builder::maxRecordBytes, 1 << 10, 1 << 28)),
            Map.entry("maxExcerptBytes", new Bounds(Builder::maxExcerptBytes, 16, 1 << 16)),
            Map.entry("maxNesting", new Bounds(Builder::maxNesting, 8, 250)),
            Map.entry("maxStringBytes", new Bounds(Builder::maxStringBytes, 256, 1 << 28)),
            Map.entry("maxIdentifierBytes", new Bounds(Builder::maxIdentifierBytes, 64, 1 << 16)),
            Map.entry("maxNumberDigits", new Bounds(Builder::maxNumberDigits, 20, 10_000)),
            Map.entry("maxPayloadBytes", new Bounds(Builder::maxPayloadBytes, 1 << 16, 1 << 28)),
            Map.entry("maxDecodedBytes", new Bounds(Builder::maxDecodedBytes, 1 << 16, Integer.MAX_VALUE)),
            Map.entry("maxCompressionRatio", new Bounds(Builder::maxCompressionRatio, 10, Integer.MAX_VALUE)),
            Map.entry("maxFiles", new Bounds(Builder::maxFiles, 1, Integer.MAX_VALUE)),
            Map.entry("maxZipEntries", new Bounds(Builder::maxZipEntries, 1, Integer.MAX_VALUE)));

    @Test
    void limitsAtTheirBoundsAreTakenAndBeyondRefusedByName() {
        BOUNDS.forEach((name, bounds) -> {
            bounds.setter().apply(ParseLimits.builder(), bounds.least()).build();
            bounds.setter().apply(ParseLimits.builder(), (int) bounds.most()).build();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> bounds.setter().apply(ParseLimits.builder(), bounds.least() - 1))
                    .withMessageContaining(name)
                    .withMessageContaining(String.valueOf(bounds.least()));
            if (bounds.most() < Integer.MAX_VALUE) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> bounds.setter().apply(ParseLimits.builder(), (int) bounds.most() + 1))
                        .withMessageContaining(name);
            }
        });
    }

    @Test
    void limitsThatAreNotSetAreTheDefaults() {
        ParseLimits limits = ParseLimits.builder().maxNesting(9).build();

        assertThat(limits.maxNesting()).isEqualTo(9);
        assertThat(limits.maxRecordBytes()).isEqualTo(ParseLimits.DEFAULT_MAX_RECORD_BYTES);
        assertThat(limits.maxDecodedBytes()).isEqualTo(1L << 40);
        assertThat(ParseLimits.DEFAULT.maxNesting()).isEqualTo(100);
    }
}
