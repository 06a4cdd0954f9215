package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.simulator.Simulation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The third party's project among the examples: its jar, as it is built, in a folder of plug-ins. */
class CustomDetectorTest {
    private static final String RULE = "example.goodwill-ceiling";
    private static final Path BUILT = Path.of("..", "custom-detector", "target");

    @TempDir
    Path folder;

    @Test
    void itsFindingsAppearOnceItsJarLiesAmongThePlugins() throws IOException {
        Path logs = folder.resolve("logs");
        Simulation.builder().subscribers(60).days(40).seed(3).build().writeTo(logs);
        Path config = Files.writeString(
                folder.resolve("calo.yaml"),
                "rules: {" + RULE + ": {monthly: {BHD: 1, KWD: 1, SAR: 10, AED: 10, QAR: 10}, severity: HIGH}}");
        Path plugins = Files.createDirectory(folder.resolve("plugins"));
        jar(plugins.resolve("goodwill.jar"));
        Path out = folder.resolve("report");

        Run run =
                Run.calo("analyze", logs, "--out", out, "--plugins", plugins, "--config", config, "--fail-on", "high");

        assertThat(run.err()).contains("high");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
        List<String> findings = Files.readAllLines(out.resolve("findings.ndjson")).stream()
                .filter(line -> line.contains("\"rule\":\"" + RULE + "\""))
                .toList();
        assertThat(findings).isNotEmpty().allMatch(line -> line.contains("\"severity\":\"HIGH\""));
        assertThat(run.out()).contains(RULE);
    }

    /** The jar that Maven has packaged; where only classes have been compiled, a jar of these. */
    private static void jar(Path target) throws IOException {
        List<Path> packaged;
        try (Stream<Path> files = Files.list(BUILT)) {
            packaged = files.filter(file -> file.toString().endsWith("SNAPSHOT.jar"))
                    .toList();
        }
        if (packaged.isEmpty()) {
            pack(BUILT.resolve("classes"), target);
        } else {
            Files.copy(packaged.get(0), target);
        }
    }

    private static void pack(Path classes, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(classes);
                OutputStream out = Files.newOutputStream(target);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, jar);
            }
        }
    }
}
