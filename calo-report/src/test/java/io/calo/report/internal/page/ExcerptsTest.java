package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.calo.analysis.AnalysisResult;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.report.PersonalDataPolicy;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The records of the log that the page shows. */
class ExcerptsTest {
    @TempDir
    static Path folder;

    private static Path logs;
    private static AnalysisResult result;

    @BeforeAll
    static void analyze() throws IOException {
        logs = SimulatedLogs.write(folder.resolve("logs"));
        result = SimulatedLogs.analyze(logs);
    }

    @Test
    void everyRecordThatFindingsAndStoriesPointToIsShown() throws IOException {
        JsonNode data = page(SimulatedLogs.settings(logs));

        assertThat(data.at("/meta/excerpts/embedded").asInt())
                .isEqualTo(data.at("/meta/excerpts/total").asInt())
                .isGreaterThan(500);
        assertThat(data.at("/meta/excerpts/reason").isNull()).isTrue();
        for (Object evidence : PageJson.column(data, "findings", "evidence")) {
            for (JsonNode place : (JsonNode) evidence) {
                assertThat(data.get("excerpts")
                                .has(place.get(0).asText() + ":" + place.get(2).asText()))
                        .isTrue();
            }
        }
    }

    @Test
    void anExcerptIsTheRecordThatStandsThere() throws IOException {
        JsonNode data = page(SimulatedLogs.settings(logs).personalData(PersonalDataPolicy.SHOWN));
        Map<String, LogEvent> events = new HashMap<>();
        try (LogReader reader = LogReader.open(logs)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                events.put(event.position().source() + ":" + event.position().byteOffset(), event);
            }
        }

        for (Map.Entry<String, JsonNode> excerpt : data.get("excerpts").properties()) {
            int colon = excerpt.getKey().indexOf(':');
            String file = data.get("files")
                    .get(Integer.parseInt(excerpt.getKey().substring(0, colon)))
                    .asText();
            LogEvent event = events.get(file + excerpt.getKey().substring(colon));
            assertThat(excerpt.getValue().asText())
                    .startsWith(event.timestamp().toString().substring(0, 19))
                    .endsWith("\n" + event.message());
        }
    }

    @Test
    void logsThatAreNotKnownOrGoneGiveNoneAndThePageSaysWhy() throws IOException {
        JsonNode unknown = page(ReportSettings.builder());
        JsonNode gone = page(SimulatedLogs.settings(folder.resolve("elsewhere")));

        assertThat(unknown.get("excerpts")).isEmpty();
        assertThat(unknown.at("/meta/excerpts/reason").asText()).contains("standard input");
        assertThat(gone.get("excerpts")).isEmpty();
        assertThat(gone.at("/meta/excerpts/reason").asText())
                .contains("cannot be read any more")
                .contains("elsewhere");
        assertThat(gone.at("/meta/excerpts/total").asInt()).isGreaterThan(500);
    }

    @Test
    void recordsOfLogsThatHaveShiftedAreNotShown() throws IOException {
        Path shifted = copyWith("shifted", " \n");
        JsonNode data = page(SimulatedLogs.settings(shifted));

        assertThat(data.get("excerpts")).isEmpty();
        assertThat(data.at("/meta/excerpts/reason").asText()).contains("have changed");
    }

    /** One that was surely read before is the same in logs that have grown; one of which only its place is known may not be. */
    @Test
    void ofLogsThatHaveGrownOnlyRecordsKnownForSureAreShown() throws IOException {
        Path grown = copyWith("grown", "");
        Files.writeString(
                Files.createDirectories(grown.resolve("zzz")).resolve("000000"),
                "2025-03-02T00:00:00.000Z START RequestId: 11111111-0000-4000-8000-000000000001 Version: $LATEST\n\n");
        JsonNode data = page(SimulatedLogs.settings(grown));

        assertThat(data.at("/meta/excerpts/embedded").asInt())
                .isGreaterThan(100)
                .isLessThan(data.at("/meta/excerpts/total").asInt());
        assertThat(data.at("/meta/excerpts/reason").asText()).contains("have changed");
    }

    /** The logs, unpacked, with something put before each of their files. */
    private static Path copyWith(String name, String before) throws IOException {
        Path copy = folder.resolve(name);
        try (LogReader reader = LogReader.open(logs)) {
            reader.read();
        }
        for (Path file : files()) {
            Path target = copy.resolve(logs.relativize(file));
            Files.createDirectories(target.getParent());
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                Files.write(
                        target,
                        (before + new String(in.readAllBytes(), StandardCharsets.UTF_8))
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return copy;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(logs)) {
            return all.filter(file -> file.toString().endsWith(".gz")).toList();
        }
    }

    private static JsonNode page(ReportSettings.Builder settings) throws IOException {
        Path file = folder.resolve("page.html");
        Reports.html(settings.build()).write(result, file);
        return PageJson.of(file);
    }
}
