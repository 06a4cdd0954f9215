package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    @TempDir
    Path folder;

    @Test
    void logsAndLabelsAreWrittenAndCounted() throws IOException {
        Path out = folder.resolve("logs");

        Run run = Run.calo(
                "simulate",
                "--subscribers",
                5,
                "--days",
                20,
                "--seed",
                1,
                "--faults",
                "overdraft-wallet",
                "--out",
                out);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).startsWith(out + ": ").contains("transactions", "1 overdraft-wallet");
        assertThat(Files.readString(out.resolve("labels.ndjson"))).contains("overdraft-wallet");
        assertThat(files(out)).anyMatch(file -> file.endsWith("000000.gz")).noneMatch(file -> file.contains(".calo-"));
    }

    @Test
    void plainLogsAreText() throws IOException {
        Run.calo("simulate", "--subscribers", 2, "--days", 2, "--plain", "--out", folder);

        assertThat(files(folder)).anyMatch(file -> file.endsWith("000000.log")).noneMatch(file -> file.endsWith(".gz"));
    }

    @Test
    void aFolderWithSomethingInItIsRefused() throws IOException {
        Files.createFile(folder.resolve("mine"));

        Run run = Run.calo("simulate", "--out", folder);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(folder + ": it is not empty");
        assertThat(files(folder)).hasSize(1);
    }

    @Test
    void usageErrorsSayWhatIsAllowed() {
        Run unknown = Run.calo("simulate", "--faults", "gremlin", "--out", folder);
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("gremlin", "lost-update, gap");

        Run none = Run.calo("simulate", "--days", 0, "--out", folder);
        assertThat(none.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(none.err()).contains("--days is 0, but must be 1 or more");
    }

    @Test
    void anInterruptLeavesNothing() throws IOException {
        Thread.currentThread().interrupt();
        Run run = Run.calo("simulate", "--subscribers", 2, "--days", 2, "--out", folder);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(run.exitCode()).isEqualTo(ExitCodes.STOPPED);
        assertThat(files(folder)).isEmpty();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).map(Path::toString).toList();
        }
    }
}
