package io.calo.parser.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Node prints is read back; Node itself is the authority. The cases are described in golden/inspect/README.md. */
class GoldenInspectTest {
    private static final Path SCRIPT = Path.of("src/test/node/inspect-golden.mjs");

    record Case(String id, String text, Object json) {
        static Case of(String line) {
            Map<String, Object> members = JsonTrees.object(line);
            return new Case((String) members.get("id"), (String) members.get("text"), members.get("json"));
        }

        @Override
        public String toString() {
            return id;
        }
    }

    static List<Case> cases() throws IOException {
        try (InputStream resource = GoldenInspectTest.class.getResourceAsStream("/golden/inspect/cases.ndjson");
                BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return lines.lines().map(Case::of).toList();
        }
    }

    static Stream<Case> bracketedCases() throws IOException {
        return cases().stream().filter(GoldenInspectTest::isBracketed);
    }

    /** A bare value that begins with a word cannot be told from the message before it. */
    private static boolean isBracketed(Case golden) {
        return golden.text.startsWith("{") || golden.text.startsWith("[") || golden.text.startsWith("<ref");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatNodePrintsIsReadBack(Case golden) {
        assertReadBack(golden);
    }

    @ParameterizedTest
    @MethodSource("bracketedCases")
    void anObjectAtTheEndOfAnUnknownMessageIsReadBack(Case golden) throws IOException {
        String time = "2031-05-06T07:08:09.010Z";
        String log = time + " " + time + "\tundefined\tINFO\tProbe " + golden.text + "\n\n";
        InputStream stream = new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8));
        try (LogReader reader = LogReader.builder().open(stream, "log")) {
            LogEvent event = reader.read();
            assertThat(event.value()).as(golden.text).isNotNull();
            assertThat(JsonTrees.parse(event.value().toJson())).isEqualTo(golden.json);
            assertThat(event.message()).isEqualTo("Probe " + golden.text);
            assertThat(reader.read()).isNull();
        }
    }

    @Test
    void randomValuesPrintedByNodeAreReadBack() throws IOException, InterruptedException {
        assumeTrue(
                isNodeInstalled(), "Node is not on the PATH: its random cases are left out, the golden ones are not");
        List<String> failures = new ArrayList<>();
        for (String line : print("--random", "2000", "--seed", "20310506")) {
            try {
                assertReadBack(Case.of(line));
            } catch (AssertionError e) {
                failures.add(e.getMessage());
            }
        }
        assertThat(failures).isEmpty();
    }

    private static void assertReadBack(Case golden) {
        LogValue value;
        try {
            value = LogValue.fromInspect(golden.text);
        } catch (IllegalArgumentException e) {
            throw new AssertionError(golden.id + ": " + e.getMessage() + "\n" + golden.text, e);
        }
        assertThat(JsonTrees.parse(value.toJson()))
                .as(golden.id + "\n" + golden.text)
                .isEqualTo(golden.json);
    }

    private static boolean isNodeInstalled() throws InterruptedException {
        try {
            return new ProcessBuilder("node", "--version")
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static List<String> print(String... options) throws IOException, InterruptedException {
        if (!Files.exists(SCRIPT)) {
            return abort("run from the module's folder: " + SCRIPT + " is not here");
        }
        List<String> command = new ArrayList<>(List.of("node", SCRIPT.toString()));
        command.addAll(List.of(options));
        Path output = Files.createTempFile("inspect", ".ndjson");
        try {
            Process node = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            assertThat(node.waitFor()).isZero();
            return Files.readAllLines(output);
        } finally {
            Files.delete(output);
        }
    }
}
