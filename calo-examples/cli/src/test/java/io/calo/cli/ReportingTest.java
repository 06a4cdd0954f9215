package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.calo.report.ManifestRecorder;
import io.calo.report.ReportSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
            Reporting reporting = new Reporting(
                    out,
                    ReportList.of(FormatOption.builtIn().all(), ReportSettings.defaults()),
                    ReportSettings.defaults(),
                    ManifestRecorder.before(List.of(logs)));
            Failure failure = catchThrowableOfType(
                    Failure.class, () -> reporting.write(analysis.result(), TaskProgress.on(terminal, true)));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.exitCode()).isEqualTo(ExitCodes.STOPPED);
            assertThat(out.resolve("findings.ndjson")).hasContent("earlier");
            assertThat(out).isDirectoryNotContaining(path -> !path.endsWith("findings.ndjson"));
        }
    }
}
