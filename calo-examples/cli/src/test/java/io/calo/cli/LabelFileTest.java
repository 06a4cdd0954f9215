package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelFileTest {
    @TempDir
    Path folder;

    @Test
    void aLineIsALabel() throws IOException {
        Path file = write("""
                {"fault":"gap","subscriber":"ann","transaction":"T1","time":"2025-03-02T21:00:00.000Z","currency":"BHD","amount":"1.500","detail":"opens at 2"}

                {"time":"2025-03-02T21:00:01.000Z","fault":"crash-loop","subscriber":null,"more":{"fault":"no"},"amount":2}
                """);

        assertThat(LabelFile.read(file))
                .containsExactly(
                        new Label(
                                "gap",
                                "ann",
                                "T1",
                                Instant.parse("2025-03-02T21:00:00Z"),
                                "BHD",
                                new BigDecimal("1.500"),
                                "opens at 2"),
                        new Label(
                                "crash-loop",
                                null,
                                null,
                                Instant.parse("2025-03-02T21:00:01Z"),
                                null,
                                new BigDecimal("2"),
                                ""));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "{\"time\":\"2025-03-02T21:00:00Z\"} | it has no 'fault'",
                "{\"fault\":\"gap\"} | it has no 'time'",
                "{\"fault\":\"gap\",\"time\":\"yesterday\"} | 'yesterday'",
                "{\"fault\":\"gap\",\"time\":\"2025-03-02T21:00:00Z\",\"amount\":\"much\"} | 'much'",
                "[1] | no JSON object",
                "{\"fault\":\"gap\" | is no label",
                "{\"fault\":\"gap\",\"time\":\"2025-03-02T21:00:00Z\"} {} | not one whole JSON object",
            })
    void aLineThatIsNoLabelIsNamed(String line, String reason) throws IOException {
        Path file = write("\n" + line + "\n");

        assertThatThrownBy(() -> LabelFile.read(file))
                .isInstanceOf(Failure.class)
                .hasMessageContainingAll(file.toString(), "line 2", reason)
                .satisfies(e -> assertThat(((Failure) e).exitCode()).isEqualTo(ExitCodes.USAGE));
    }

    @Test
    void aMissingFileIsNamed() {
        assertThatThrownBy(() -> LabelFile.read(folder.resolve("none")))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("does not exist");
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("labels.ndjson"), text);
    }
}
