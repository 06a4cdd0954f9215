package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Real logs, against facts about them that were worked out without this project. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs and their expected.json")
class ReferenceLogsTest {
    private static final Path REFERENCE = Path.of(System.getenv().getOrDefault("CALO_REFERENCE", "."));

    private static JsonNode expected() throws IOException {
        return new ObjectMapper().readTree(REFERENCE.resolve("expected.json").toFile());
    }

    private static Map<String, Long> expectedKinds() throws IOException {
        Map<String, Long> kinds = new TreeMap<>();
        expected()
                .get("kinds")
                .properties()
                .forEach(kind -> kinds.put(kind.getKey(), kind.getValue().asLong()));
        return kinds;
    }

    private static Map<String, Long> kinds(Coverage coverage) {
        Map<String, Long> kinds = new TreeMap<>();
        coverage.recordsByKind().forEach((kind, count) -> kinds.put(kind.id(), count));
        return kinds;
    }

    /** Reads on to the end, asking each event for all it has. */
    private static Coverage read(Path path) throws IOException {
        try (LogReader reader = LogReader.open(path)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                assertThat(event).as("%s", event).isNotInstanceOf(Malformed.class);
                event.value();
                if (event instanceof SyncStarted started) {
                    assertThat(started.transaction().otherFields()).isEmpty();
                }
            }
            return reader.coverage();
        }
    }

    @Test
    void referenceLogsHoldWhatIsKnownOfThem() throws IOException {
        Coverage coverage = read(REFERENCE.resolve("logs"));
        assertThat(coverage.files()).isEqualTo(expected().get("files").asLong());
        assertThat(coverage.decodedBytes())
                .isEqualTo(expected().get("uncompressedBytes").asLong());
        assertThat(coverage.accountedBytes()).isEqualTo(coverage.decodedBytes());
        assertThat(coverage.records()).isEqualTo(expected().get("records").asLong());
        assertThat(kinds(coverage)).isEqualTo(expectedKinds());
        assertThat(coverage.isClean()).isTrue();
        assertThat(coverage.ignoredFiles()).isZero();
    }

    @Test
    void referenceLogsInOneFileAreTheSame(@TempDir Path folder) throws IOException {
        Path one = folder.resolve("all.gz");
        try (OutputStream out = Files.newOutputStream(one)) {
            for (Path file : files()) {
                Files.copy(file, out);
            }
        }
        Coverage coverage = read(one);
        assertThat(coverage.files()).isOne();
        assertThat(coverage.decodedBytes())
                .isEqualTo(expected().get("uncompressedBytes").asLong());
        assertThat(kinds(coverage)).isEqualTo(expectedKinds());
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(REFERENCE.resolve("logs"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void referenceLogsSharedByReadersAreTheSame() throws IOException {
        Map<SourcePosition, Kind> alone = new HashMap<>();
        Coverage expected;
        try (LogReader reader = LogReader.open(REFERENCE.resolve("logs"))) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                alone.put(event.position(), event.kind());
            }
            expected = reader.coverage();
        }
        SharedReading shared = SharedReading.inThreads(List.of(REFERENCE.resolve("logs")), 3);
        assertThat(shared.coverage()).isEqualTo(expected);
        assertThat(shared.events()).hasSameSizeAs(alone.keySet());
        assertThat(shared.events())
                .allSatisfy(event -> assertThat(alone.get(event.position())).isEqualTo(event.kind()));
    }

    @Test
    void referenceEventsSetAsideComeBackEqual() throws IOException {
        try (LogReader reader = LogReader.open(REFERENCE.resolve("logs"))) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                assertThat(Logs.describe(Encoded.of(event).read())).isEqualTo(Logs.describe(event));
            }
        }
    }
}
