package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ErrorMessagesTest {
    private static final IOException FULL = new IOException("No space left on device");

    @Test
    void anUncheckedErrorOfInputOrOutputIsNoDefect() {
        assertThat(ErrorMessages.describe(new UncheckedIOException(FULL), false))
                .isEqualTo("No space left on device");
    }

    @Test
    void anErrorOfWritingNamesTheFolder() {
        String message = "cannot write into report: No space left on device";

        assertThat(Failure.cannotWrite(Path.of("report"), FULL)).hasMessage(message);
        assertThat(Failure.cannotWrite(Path.of("report"), new UncheckedIOException(FULL)))
                .hasMessage(message);
    }
}
