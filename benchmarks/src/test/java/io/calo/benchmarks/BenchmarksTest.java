package io.calo.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.benchmarks.corpus.Corpora;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class BenchmarksTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    @BeforeEach
    void nameTheFolder() {
        System.setProperty(Corpora.PROPERTY, folder.toString());
    }

    @AfterEach
    void forgetTheFolder() {
        System.clearProperty(Corpora.PROPERTY);
    }

    @Test
    void theHelpTeachesEveryCommand() {
        assertThat(run("--help")).isZero();
        assertThat(out.toString())
                .contains("table", "guard", "record", "corpora", "large", "512 MB of heap", "Examples:");
    }

    @Test
    void everyCommandHasHelp() {
        for (String command : Benchmarks.commandLine().getSubcommands().keySet()) {
            assertThat(run(command, "--help")).as(command).isZero();
        }
    }

    @Test
    void noCommandIsAUsageError() {
        assertThat(run()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Name a command");
    }

    @Test
    void aNameThatIsNoneIsAUsageError() {
        assertThat(run("corpora", "--noise", "loud")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("clean and noisy");
    }

    @Test
    void corporaAreMadeAndTold() {
        assertThat(run("corpora", "--size", "tiny", "--noise", "noisy")).isZero();
        assertThat(out.toString()).contains("bytes of log", "as NDJSON");
        assertThat(folder.resolve("tiny-noisy").resolve("one.gz")).isNotEmptyFile();
    }

    @Test
    void aLargeInputIsReadWhole() {
        assertThat(run("large", "--gigabytes", "0.01")).isZero();
        assertThat(run("large", "--gigabytes", "0.01", "--gzip")).isZero();
        assertThat(out.toString()).contains("0.01 GB plain", "0.01 GB of gzip, decompressed", "heap at most");
    }

    @Test
    void aBaselineThatLacksAFigureIsToldInALine() throws java.io.IOException {
        Path file = Files.writeString(folder.resolve("baseline"), "");

        assertThat(run("guard", "--baseline", file.toString())).isEqualTo(1);
        assertThat(err.toString())
                .startsWith("benchmarks/run: ")
                .contains("has no number")
                .doesNotContain("\tat ");
    }

    private int run(String... arguments) {
        return Benchmarks.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }
}
