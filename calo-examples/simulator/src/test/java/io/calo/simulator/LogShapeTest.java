package io.calo.simulator;

import static io.calo.simulator.PlainJson.list;
import static io.calo.simulator.PlainJson.object;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each shape holds what the export holds. Read by this test's own reading of the formats. */
class LogShapeTest {
    @TempDir
    static Path folder;

    private static SimulationResult exported;
    private static List<String> expected;

    /** An event, as the shape tells it: what the shape does not tell is left out. */
    private record Told(String time, String stream, String message) {}

    @BeforeAll
    static void export() throws IOException {
        exported = write(List.of(LogShape.S3_EXPORT), "expected");
        expected = new ArrayList<>();
        for (Path file : LogText.files(folder.resolve("expected"))) {
            for (LogLine line : LogLine.of(LogText.text(file))) {
                expected.add(line.time() + " " + line.message());
            }
        }
        expected.sort(null);
    }

    private static SimulationResult write(List<LogShape> shapes, String name) throws IOException {
        return Simulation.builder()
                .subscribers(25)
                .days(12)
                .faults(FaultPlan.all(1))
                .shapes(shapes)
                .build()
                .writeTo(folder.resolve(name));
    }

    private static List<String> files(String name) {
        return LogText.files(folder.resolve(name)).stream().map(LogText::text).toList();
    }

    @ParameterizedTest
    @EnumSource(LogShape.class)
    void factsAreTheSameInEveryShape(LogShape shape) throws IOException {
        SimulationResult result = write(List.of(shape), "facts-" + shape);

        assertThat(result.recordsByKind()).isEqualTo(exported.recordsByKind());
        assertThat(result.faults()).isEqualTo(exported.faults());
        assertThat(folder.resolve("facts-" + shape + "/labels.ndjson"))
                .hasSameTextualContentAs(folder.resolve("expected/labels.ndjson"));
    }

    @ParameterizedTest
    @EnumSource(
            value = LogShape.class,
            names = {"SUBSCRIPTION", "FIREHOSE", "LAMBDA_EVENT", "KINESIS", "GET_RECORDS"})
    void deliveriesHoldEachEventAtLeastOnceAndRepeatSomeUnderTheSameId(LogShape shape) throws IOException {
        write(List.of(shape), "deliveries-" + shape);
        Map<String, String> byId = new HashMap<>();
        int repeated = 0;
        int checks = 0;
        for (String file : files("deliveries-" + shape)) {
            for (Map<String, Object> payload : payloads(shape, file)) {
                if (payload.get("messageType").equals("CONTROL_MESSAGE")) {
                    checks++;
                    continue;
                }
                assertThat((String) payload.get("logStream")).matches("2025/\\d\\d/\\d\\d/\\[\\$LATEST][0-9a-f]{32}");
                for (Object event : list(payload.get("logEvents"))) {
                    String id = (String) object(event).get("id");
                    String told = told(object(event));
                    String before = byId.put(id, told);
                    repeated += before == null ? 0 : 1;
                    assertThat(id).matches("\\d{56}");
                    assertThat(before == null ? told : before).isEqualTo(told);
                }
            }
        }
        assertThat(repeated).isPositive();
        assertThat(checks).isPositive();
        assertThat(byId.values().stream().sorted().toList()).isEqualTo(expected);
    }

    private static List<Map<String, Object>> payloads(LogShape shape, String file) {
        List<Map<String, Object>> payloads = new ArrayList<>();
        for (Object value : PlainJson.all(file)) {
            switch (shape) {
                case LAMBDA_EVENT ->
                    payloads.add(decoded(object(object(value).get("awslogs")).get("data")));
                case KINESIS ->
                    list(object(value).get("Records"))
                            .forEach(record -> payloads.add(decoded(
                                    object(object(record).get("kinesis")).get("data"))));
                case GET_RECORDS ->
                    list(object(value).get("Records"))
                            .forEach(record ->
                                    payloads.add(decoded(object(record).get("Data"))));
                default -> payloads.add(object(value));
            }
        }
        return payloads;
    }

    private static Map<String, Object> decoded(Object base64) {
        byte[] compressed = Base64.getDecoder().decode((String) base64);
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(compressed))) {
            return object(PlainJson.all(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .get(0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String told(Map<String, Object> event) {
        String message = (String) event.get("message");
        assertThat(message).endsWith("\n");
        return time(Long.parseLong((String) event.get("timestamp"))) + " " + message.substring(0, message.length() - 1);
    }

    private static String time(long millis) {
        return new IsoTime().text(millis);
    }

    @ParameterizedTest
    @EnumSource(
            value = LogShape.class,
            names = {"FILTER_LOG_EVENTS", "GET_LOG_EVENTS"})
    void pagesOfTheCommandLineHoldEachEventOnce(LogShape shape) throws IOException {
        write(List.of(shape), "pages-" + shape);
        List<String> told = new ArrayList<>();
        int empty = 0;
        for (String file : files("pages-" + shape)) {
            List<Object> events = list(object(PlainJson.all(file).get(0)).get("events"));
            empty += events.isEmpty() ? 1 : 0;
            events.forEach(event -> told.add(told(object(event))));
        }

        assertThat(told.stream().sorted().toList()).isEqualTo(expected);
        assertThat(empty > 0).isEqualTo(shape == LogShape.FILTER_LOG_EVENTS);
    }

    @ParameterizedTest
    @EnumSource(
            value = LogShape.class,
            names = {"INSIGHTS_JSON", "QUERY_RESULTS"})
    void resultsOfInsightsHoldEachEventOnceNewestFirst(LogShape shape) throws IOException {
        write(List.of(shape), "results-" + shape);
        List<String> told = new ArrayList<>();
        for (String file : files("results-" + shape)) {
            String before = "9";
            for (Map<String, Object> row : rows(shape, file)) {
                String time = (String) row.get("@timestamp");
                assertThat(time).isLessThanOrEqualTo(before);
                before = time;
                told.add(time.replace(' ', 'T') + "Z " + ((String) row.get("@message")).replaceFirst("\n$", ""));
            }
        }

        assertThat(told.stream().sorted().toList()).isEqualTo(expected);
    }

    private static List<Map<String, Object>> rows(LogShape shape, String file) {
        Object value = PlainJson.all(file).get(0);
        if (shape == LogShape.INSIGHTS_JSON) {
            return list(value).stream().map(PlainJson::object).toList();
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Object fields : list(object(value).get("results"))) {
            Map<String, Object> row = new HashMap<>();
            list(fields)
                    .forEach(field -> row.put(
                            (String) object(field).get("field"), object(field).get("value")));
            rows.add(row);
        }
        return rows;
    }

    @Test
    void csvOfInsightsQuotesMessagesAndDoublesTheirQuotes() throws IOException {
        write(List.of(LogShape.INSIGHTS_CSV), "csv");
        List<String> told = new ArrayList<>();
        for (String file : files("csv")) {
            assertThat(file).startsWith("@timestamp,@message,@logStream\n2025-");
            for (String row : file.substring(file.indexOf('\n') + 1).split("\n(?=2025-\\d\\d-\\d\\d \\d)")) {
                String message = row.substring(row.indexOf('"') + 1, row.lastIndexOf('"'));
                told.add(row.substring(0, 23).replace(' ', 'T') + "Z "
                        + message.replace("\"\"", "\"").replaceFirst("\n$", ""));
            }
        }

        assertThat(told.stream().sorted().toList()).isEqualTo(expected);
    }

    @Test
    void tailTellsMicrosecondsZoneAndStream() throws IOException {
        write(List.of(LogShape.TAIL), "tail");
        List<String> told = new ArrayList<>();
        for (String file : files("tail")) {
            for (String line : file.split("\n(?=2025-\\d\\d-\\d\\dT[0-9:.]{15}\\+)")) {
                String[] parts = line.split(" ", 3);
                assertThat(parts[0]).endsWith("000+00:00");
                assertThat(parts[1]).startsWith("2025/03/");
                told.add(parts[0].substring(0, 23) + "Z " + parts[2].replaceFirst("\n$", ""));
            }
        }

        assertThat(told.stream().sorted().toList())
                .isEqualTo(expected.stream().map(String::stripTrailing).sorted().toList());
    }

    @Test
    void tailInShortTellsSecondsOnly() throws IOException {
        write(List.of(LogShape.TAIL_SHORT), "short");

        for (String file : files("short")) {
            assertThat(file).matches("(?s)2025-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d [A-Z2].*\n");
        }
    }

    @Test
    void jsonLogsOfTheDefaultLevelHaveNoEnd() throws IOException {
        write(List.of(LogShape.LAMBDA_JSON), "json");
        Map<String, Integer> types = new HashMap<>();
        List<Object> messages = new ArrayList<>();
        for (String file : files("json")) {
            for (LogLine line : LogLine.of(file)) {
                Map<String, Object> record =
                        object(PlainJson.all(line.message()).get(0));
                types.merge(String.valueOf(record.get("type")), 1, Integer::sum);
                messages.add(String.valueOf(record.get("message")));
            }
        }

        Map<String, Long> kinds = exported.recordsByKind();
        assertThat(types)
                .containsEntry("platform.start", kinds.get("invocation-started").intValue());
        assertThat(types)
                .containsEntry("platform.report", kinds.get("invocation-report").intValue());
        assertThat(types)
                .containsEntry("platform.initStart", kinds.get("runtime-init").intValue());
        assertThat(types)
                .containsEntry(
                        "platform.initReport", kinds.get("runtime-init-report").intValue());
        assertThat(types).doesNotContainKey("platform.runtimeDone");
        assertThat(messages).anyMatch(message -> message.toString().startsWith("{message=Subscriber will have"));
        assertThat(messages).anyMatch(message -> message.toString().startsWith("{errorType="));
    }

    @Test
    void streamsTakeTurnsInSeveralShapes() throws IOException {
        write(List.of(LogShape.S3_EXPORT, LogShape.TAIL, LogShape.FIREHOSE), "several");

        assertThat(folder.resolve("several/tail")).isNotEmptyDirectory();
        assertThat(folder.resolve("several/firehose")).isNotEmptyDirectory();
        try (var streams = Files.list(folder.resolve("several"))) {
            assertThat(streams.filter(path -> path.toString().contains("LATEST"))
                            .count())
                    .isGreaterThan(5);
        }
    }

    @Test
    void shapeIsKnownByItsName() {
        for (LogShape shape : LogShape.values()) {
            assertThat(LogShape.parse(shape.commandName())).isEqualTo(shape);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogShape.parse("live-tail"))
                .withMessageContaining("live-tail")
                .withMessageContaining("filter-log-events");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Simulation.builder().shapes(List.of()))
                .withMessageContaining("shapes");
    }
}
