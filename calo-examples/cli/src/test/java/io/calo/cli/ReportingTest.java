package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportingTest {
    @TempDir
    Path folder;

    @Test
    void anInterruptWhileReportsAreWrittenLeavesTheEarlierOnes() throws IOException {
        Path logs = TinyLog.write(folder.resolve("logs"), TinyLog.PUBLISHED);
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("findings.ndjson"), "earlier");
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream(), false, false);

        try (Analysis analysis = Analysis.of(Inputs.of(logs), terminal, true)) {
            Thread.currentThread().interrupt();
            Failure failure = catchThrowableOfType(
                    Failure.class, () -> new Reporting(out, EnumSet.allOf(Format.class), ZoneOffset.UTC, null)
                            .write(analysis.result()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.exitCode()).isEqualTo(ExitCodes.STOPPED);
            assertThat(out.resolve("findings.ndjson")).hasContent("earlier");
            assertThat(out).isDirectoryNotContaining(path -> !path.endsWith("findings.ndjson"));
        }
    }
}
