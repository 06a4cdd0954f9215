package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher {@code calo} in a repository of its own, where scripts stand in for Java and Maven. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has calo.cmd")
class LauncherTest {
    private static final List<String> TOOLS = List.of(
            "sh",
            "cat",
            "dirname",
            "readlink",
            "find",
            "head",
            "tail",
            "sed",
            "awk",
            "mkdir",
            "rmdir",
            "mv",
            "rm",
            "sleep",
            "du");

    private static final String FIRST_COMPILER_ALONE = "-XX:TieredStopAtLevel=1";

    @TempDir
    Path folder;

    private Path repository;
    private Path path;

    @BeforeEach
    void aRepository() throws IOException {
        repository = Files.createDirectories(folder.resolve("my repository"));
        path = Files.createDirectories(folder.resolve("bin"));
        for (String tool : TOOLS) {
            script(tool, "exec " + tool(tool) + " \"$@\"");
        }
        Files.copy(Path.of("../../calo"), repository.resolve("calo"));
        source("pom.xml");
        for (String module : List.of("calo-parser", "calo-examples/simulator", "calo-examples/cli")) {
            source(module + "/pom.xml");
            source(module + "/src/main/java/Some.java");
        }
        java("17.0.2");
        script("javac", "");
        script("mvn", """
                [ "$1" = -version ] && { echo 'Apache Maven 3.8.6 (hash)'; exit; }
                echo "$*" >>builds
                mkdir -p calo-examples/cli/target/app""");
    }

    @Test
    void theFirstRunBuildsAndTheSecondDoesNot() throws Exception {
        Run first = launch("one", "two words");
        Run second = launch("--version");

        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).isEqualTo("calo: building once, this takes about a minute...\n");
        assertThat(first.out())
                .contains("-cp " + repository.toRealPath() + "/calo-examples/cli/target/app/* io.calo.cli.Calo")
                .endsWith(" one [two words]\n");
        assertThat(second.err()).isEmpty();
        assertThat(builds()).singleElement().asString().contains("package", "-pl calo-examples/cli -am", "-Dquick");
    }

    @Test
    void aChangedOrRemovedSourceIsBuiltAgain() throws Exception {
        launch();
        Path changed = repository.resolve("calo-parser/src/main/java/Some.java");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plusSeconds(2)));
        launch();
        assertThat(builds()).hasSize(2);

        Files.delete(changed);
        Files.setLastModifiedTime(
                changed.getParent(), FileTime.from(Instant.now().plusSeconds(2)));
        launch();
        assertThat(builds()).hasSize(3);
    }

    @Test
    void theBuildArchivesClassesAndEveryRunNamesTheArchive() throws Exception {
        java("17.0.2", "echo archived >\"${arg#*=}\"");
        Path archive = repository.toRealPath().resolve("calo-examples/cli/target/classes.jsa");

        assertThat(launch("x").out()).contains("-XX:SharedArchiveFile=" + archive + " ");
        assertThat(archive).hasContent("archived");
        assertThat(archive.resolveSibling("launcher.log")).content().contains("demo --out", "analyze", "-Xshare:dump");
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void anArchiveThatCannotBeMadeIsNotMissedNorTriedAgain() throws Exception {
        java("17.0.2", "exit 1");

        assertThat(launch("x").exitCode()).isZero();
        assertThat(launch("x").err()).isEmpty();
        Path archive = repository.resolve("calo-examples/cli/target/classes.jsa");
        assertThat(archive).isEmptyFile();
        assertThat(Files.readAllLines(archive.resolveSibling("launcher.log")).stream()
                        .filter(line -> line.contains("-Xshare:dump")))
                .hasSize(1);
        assertThat(leftovers()).isEmpty();
    }

    @Test
    void jarsThatSomebodyElseBuiltAreArchivedAgain() throws Exception {
        launch("x");
        Path archive = repository.resolve("calo-examples/cli/target/classes.jsa");
        java("17.0.2", "echo again >\"${arg#*=}\"");
        launch("x");
        assertThat(archive).isEmptyFile();

        Path jar = Files.createFile(archive.resolveSibling("app").resolve("calo-cli.jar"));
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().plusSeconds(2)));
        launch("x");
        assertThat(archive).hasContent("again");
        assertThat(builds()).hasSize(1);
    }

    @Test
    void codeOfOthersRunsOnTheModulePath() throws Exception {
        String module = "-m io.calo.cli/io.calo.cli.Calo";
        assertThat(launch("analyze", "x").out()).doesNotContain(module);
        assertThat(launch("analyze", "x", "--plugins", "y").out()).contains(module, " --plugins y");
        assertThat(launch("analyze", "x", "--plugins=y").out()).contains(module, " --plugins=y");
    }

    @Test
    void shortWorkDoesWithoutTheSecondCompiler() throws Exception {
        Path few = Files.createDirectories(folder.resolve("few logs"));
        Files.write(few.resolve("log"), new byte[1 << 20]);
        Path many = Files.createDirectories(folder.resolve("many logs"));
        Files.write(many.resolve("log"), new byte[65 << 20]);

        for (List<String> line : List.of(
                List.<String>of(),
                List.of("--version"),
                List.of("demo"),
                List.of("analyze", "missing", "--out", "x"),
                List.of("analyze", few.toString(), "--out", many.toString()))) {
            assertThat(launch(line.toArray(String[]::new)).out()).as("%s", line).contains(FIRST_COMPILER_ALONE);
        }
        Path link = Files.createSymbolicLink(folder.resolve("link"), many);
        for (List<String> line : List.of(
                List.of("simulate"),
                List.of("events", "-"),
                List.of("analyze", "--out", "x", few.toString(), many.toString()),
                List.of("analyze", link.toString()))) {
            assertThat(launch(line.toArray(String[]::new)).out()).as("%s", line).doesNotContain(FIRST_COMPILER_ALONE);
        }
    }

    @Test
    void itRunsThroughALinkAndFromAnyFolder() throws Exception {
        Path link = Files.createSymbolicLink(path.resolve("calo"), Path.of("../my repository/calo"));

        assertThat(run(List.of("sh", link.toString(), "x")).exitCode()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void optionsForJavaAreHandedOn() throws Exception {
        assertThat(launch("x").out()).doesNotContain("-Xmx9g");
        assertThat(run(List.of(
                                "env",
                                "CALO_JAVA_OPTS=-Xmx9g -Da=b",
                                "sh",
                                repository.resolve("calo").toString()))
                        .out())
                .contains("-Xmx9g -Da=b");
    }

    /** Java crashes where one of them is missing. */
    @Test
    void closedDescriptorsAreOpenedForJava() throws Exception {
        launch();
        script("java", "for fd in 0 1 2; do [ -e /dev/fd/$fd ] && echo $fd; done >\"$FOUND\"");
        Path found = folder.resolve("found");
        String calo = "FOUND='" + found + "' sh '" + repository.resolve("calo") + "'";

        for (String closed : List.of("<&-", ">&-", "2>&-", "<&- >&- 2>&-")) {
            Run run = run(List.of("sh", "-c", calo + " x " + closed));
            assertThat(run).as(closed).isEqualTo(new Run(0, "", ""));
            assertThat(found).hasContent("0\n1\n2");
        }
    }

    @Test
    void twoFirstRunsBuildOnce() throws Exception {
        script("mvn", """
                [ "$1" = -version ] && { echo 'Apache Maven 3.9.11 (hash)'; exit; }
                sleep 1
                echo "$*" >>builds
                mkdir -p calo-examples/cli/target/app""");
        Process first = start(List.of("sh", repository.resolve("calo").toString(), "x"));
        Process second = start(List.of("sh", repository.resolve("calo").toString(), "x"));

        assertThat(result(first).exitCode()).isZero();
        assertThat(result(second).exitCode()).isZero();
        assertThat(builds()).hasSize(1);
    }

    @Test
    void aBuildThatFailsShowsWhyAndLeavesNoLock() throws Exception {
        script("mvn", """
                [ "$1" = -version ] && { echo 'Apache Maven 3.8.6 (hash)'; exit; }
                echo '[ERROR] a comma is missing'
                exit 1""");

        Run run = launch();
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("[ERROR] a comma is missing", "launcher.log");
        assertThat(launch().err()).contains("building once");
    }

    @Test
    void whatIsMissingIsSaidAndWhatToInstall() throws Exception {
        Files.delete(path.resolve("mvn"));
        assertThat(launch().err()).contains("Maven is missing").contains("Install Maven 3.8.6 or newer");

        script("mvn", "echo 'Apache Maven 3.6.3 (hash)'");
        assertThat(launch().err()).contains("Maven is 3.6.3, but 3.8.6 or newer is needed");

        Files.delete(path.resolve("javac"));
        assertThat(launch().err()).contains("is no JDK", "Install a JDK 17");

        java("11.0.20");
        assertThat(launch().err()).contains("is not Java 17 or newer");

        java("1.8.0_402");
        assertThat(launch().err()).contains("is not Java 17 or newer");

        Files.delete(path.resolve("java"));
        assertThat(launch())
                .isEqualTo(new Run(
                        1,
                        "",
                        "calo: Java is missing. Install a JDK 17 or newer, such as openjdk-17-jdk or Temurin.\n"));
    }

    private void java(String version) throws IOException {
        java(version, ":");
    }

    /** Java that takes archiving for {@code dump}, where {@code arg} is the option that names the archive. */
    private void java(String version, String dump) throws IOException {
        script("java", """
                [ "$1" = -version ] && { echo 'openjdk version "%s" 2022-01-18' >&2; exit; }
                case $1 in -Xshare:dump)
                    echo "$*"
                    for arg in "$@"; do case $arg in -XX:SharedArchiveFile=*) : >"${arg#*=}"; %s ;; esac; done
                    exit ;;
                esac
                for arg in "$@"; do case $arg in -XX:DumpLoadedClassList=*) : >"${arg#*=}" ;; esac; done
                for arg in "$@"; do case $arg in *' '?ords) printf ' [%%s]' "$arg" ;; *) printf ' %%s' "$arg" ;; esac; done
                echo""".formatted(version, dump));
    }

    private void script(String name, String text) throws IOException {
        Path script = path.resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + text + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
    }

    private void source(String name) throws IOException {
        Path file = repository.resolve(name);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
    }

    private static Path tool(String name) {
        return List.of("/usr/bin", "/bin").stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    /** What making an archive should have taken away. */
    private List<String> leftovers() throws IOException {
        try (Stream<Path> files = Files.list(repository.resolve("calo-examples/cli/target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(".*\\.[0-9]+(\\..*)?"))
                    .toList();
        }
    }

    private List<String> builds() throws IOException {
        return Files.readAllLines(repository.resolve("builds"));
    }

    private Run launch(String... args) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("sh", repository.resolve("calo").toString()));
        command.addAll(List.of(args));
        return run(command);
    }

    private Run run(List<String> command) throws Exception {
        return result(start(command));
    }

    private Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().put("PATH", path.toString());
        builder.environment().remove("JAVA_HOME");
        builder.environment().remove("CALO_JAVA_OPTS");
        return builder.start();
    }

    private static Run result(Process process) throws Exception {
        try (InputStream out = process.getInputStream();
                InputStream err = process.getErrorStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            String errors = new String(err.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            return new Run(process.exitValue(), text, errors);
        }
    }
}
