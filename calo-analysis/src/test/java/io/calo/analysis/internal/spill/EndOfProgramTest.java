package io.calo.analysis.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Nothing remains of a program that ends without closing what it spilled. */
@Timeout(60)
class EndOfProgramTest {
    @TempDir
    Path parent;

    /** Windows has no way to end a program that lets it clean up. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aProgramThatIsTerminatedLeavesNoFolder() throws Exception {
        Process program = start();
        try (BufferedReader out = program.inputReader()) {
            assertThat(out.readLine()).isGreaterThan("0");
            assertThat(folders()).hasSize(1);
            program.destroy();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }

        assertThat(folders()).isEmpty();
    }

    @Test
    void aProgramThatExitsLeavesNoFolder() throws Exception {
        Process program = start("exit");
        try (BufferedReader out = program.inputReader()) {
            assertThat(out.readLine()).isGreaterThan("0");
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            program.destroyForcibly();
        }

        assertThat(program.exitValue()).isEqualTo(3);
        assertThat(folders()).isEmpty();
    }

    private Process start(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SpillAndWait.class.getName(),
                parent.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.toList();
        }
    }
}
