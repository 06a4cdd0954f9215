package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
    @TempDir
    Path folder;

    @Test
    void itMakesUpLogsAnalysesThemAndSaysWhereToLook() {
        Run first = Run.calo("demo", "--out", folder);

        assertThat(first.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(folder.resolve("logs/labels.ndjson")).exists();
        assertThat(folder.resolve("report/summary.json")).exists();
        assertThat(first.out())
                .contains("The books close, but", "Reports in " + folder.resolve("report"), "labels.ndjson");

        Run second = Run.onColourTerminal("demo", "--out", folder);

        assertThat(second.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(second.out()).startsWith("Takes the logs that are in " + folder.resolve("logs"));
        assertThat(second.err()).contains("Reading");
    }
}
