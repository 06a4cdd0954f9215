package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One small file in each shape of input, all of the same facts: each gives the events of the S3 export among them. */
class GoldenShapesTest {
    static final String STREAM = "2031/05/06/[$LATEST]0000aaaa0000bbbb0000cccc0000dddd";

    static byte[] golden(String name) {
        try (InputStream resource = GoldenShapesTest.class.getResourceAsStream("/golden/shapes/" + name)) {
            return resource.readAllBytes();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** What the events say, but for their places and what an export does not tell. */
    static List<Map<String, String>> facts(Logs.Result result) {
        return result.events().stream().map(GoldenShapesTest::facts).toList();
    }

    static Map<String, String> facts(LogEvent event) {
        Map<String, String> fields = new TreeMap<>(Logs.fields(event));
        for (String place : List.of("position", "byteLength", "eventId", "logStream", "toString")) {
            fields.remove(place);
        }
        return fields;
    }

    private static final List<Map<String, String>> EXPORT = facts(Logs.read(golden("s3-export.log")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription-firehose.json",
                "subscription-firehose-lines.json",
                "subscription-sorted.json",
                "subscription-members.bin",
                "subscription-gzip-in-gzip.gz",
                "subscription-lambda-event.json",
                "firehose-transformation-event.json",
                "kinesis-lambda-event.json",
                "kinesis-get-records.json",
                "filter-log-events.json",
                "filter-log-events-query.json",
                "get-log-events.json",
                "insights-console.json",
                "insights-get-query-results.json",
                "insights.csv",
                "insights-columns.csv",
                "tail-detailed.txt",
                "tail-detailed-color.txt",
                "tail-json.txt"
            })
    void fileOfAnyShapeGivesTheEventsOfTheExport(String name, @TempDir Path folder) throws IOException {
        byte[] content = golden(name);
        Logs.Result stream = Logs.read(content);
        assertThat(facts(stream)).isEqualTo(EXPORT);
        assertThat(stream.coverage().isClean()).isTrue();
        assertThat(facts(Logs.read(Logs.gzip(content)))).isEqualTo(EXPORT);
        Files.write(folder.resolve("anything.txt"), content);
        try (LogReader reader = LogReader.open(folder)) {
            assertThat(facts(Logs.drain(reader))).isEqualTo(EXPORT);
        }
        for (int most = 1; most < 200; most += most < 32 ? 1 : 31) {
            Logs.Result pieces = Logs.read(Logs.chunked(content, most), ParseLimits.DEFAULT);
            assertThat(pieces.described()).as("at most %d bytes", most).isEqualTo(stream.described());
            assertThat(pieces.coverage()).isEqualTo(stream.coverage());
        }
    }
}
