package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.LogShape;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Simulated logs with faults of every kind give the same events and the same analysis in every shape. */
class EveryShapeTest {
    private static final String INCOMPLETE = "calo.log.incomplete";

    /** What is told at least once. */
    private static final Set<LogShape> DELIVERIES = EnumSet.of(
            LogShape.SUBSCRIPTION, LogShape.FIREHOSE, LogShape.LAMBDA_EVENT, LogShape.KINESIS, LogShape.GET_RECORDS);

    @TempDir
    static Path folder;

    private static List<String> events;
    private static List<String> books;
    private static MessageCounts messages;
    private static Map<String, Long> counts;

    @BeforeAll
    static void export() throws IOException {
        Path logs = write("exported", List.of(LogShape.S3_EXPORT));
        events = events(logs);
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            books = books(result);
            messages = result.messages();
            counts = result.findingCounts().byRule();
        }
        assertThat(books).hasSizeGreaterThan(100);
    }

    private static Path write(String name, List<LogShape> shapes) throws IOException {
        Path logs = folder.resolve(name);
        Simulation.builder()
                .subscribers(40)
                .days(16)
                .seed(11)
                .faults(FaultPlan.all(2))
                .shapes(shapes)
                .build()
                .writeTo(logs);
        Files.delete(logs.resolve("labels.ndjson"));
        return logs;
    }

    /** What each event says, in an order of its own; one that is delivered again is told once. */
    private static List<String> events(Path logs) throws IOException {
        Set<String> ids = new HashSet<>();
        List<String> said = new ArrayList<>();
        try (LogReader reader = LogReader.open(logs)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                assertThat(event.kind()).as(event.toString()).isNotEqualTo(Kind.MALFORMED);
                if (event.eventId() == null || ids.add(event.eventId())) {
                    said.add(String.join(
                            " | ",
                            event.kind().id(),
                            String.valueOf(event.timestamp()),
                            String.valueOf(event.requestId()),
                            String.valueOf(event.level()),
                            event.message().stripTrailing(), // tail strips it
                            String.valueOf(event.value())));
                }
            }
            assertThat(reader.coverage().accountedBytes())
                    .isEqualTo(reader.coverage().decodedBytes());
        }
        said.sort(null);
        return said;
    }

    /** All that is told of a result, without places. */
    private static List<String> books(AnalysisResult result) {
        List<String> books = new ArrayList<>();
        books.add(result.messages().toString());
        books.add(result.totals().toString());
        books.add(result.mismatches().toString());
        books.add(result.exposures().toString());
        books.add(result.findingCounts().toString());
        books.add(result.recordsOutsideInvocations() + " outside");
        books.add(Log.factsOf(result));
        for (Finding finding : result.findings()) {
            books.add(told(finding));
        }
        for (Episode episode : result.episodes()) {
            books.add("episode " + episode.id() + " " + episode.latest().timestamp() + " " + episode.isOpen());
        }
        return books;
    }

    private static String told(Finding finding) {
        return String.join(
                " | ",
                finding.id(),
                finding.rule(),
                finding.key(),
                String.valueOf(finding.amount()),
                finding.message());
    }

    @ParameterizedTest
    @EnumSource(
            value = LogShape.class,
            names = {"TAIL_SHORT", "LAMBDA_JSON"},
            mode = Mode.EXCLUDE)
    void shapeGivesTheEventsAndTheAnalysisOfTheExport(LogShape shape) throws IOException {
        Path logs = write(shape.commandName(), List.of(shape));

        assertThat(events(logs)).isEqualTo(events);
        for (int threads = 1; threads <= 2; threads++) {
            try (AnalysisResult result =
                    AnalysisEngine.builder().threads(threads).build().analyze(logs)) {
                assertThat(books(result)).isEqualTo(books);
                assertThat(result.repeatedRecords() > 0).isEqualTo(DELIVERIES.contains(shape));
            }
        }
    }

    @Test
    void shapesInOneFolderThatHoldAPartOfTheStreamsEachAreOneExport() throws IOException {
        Path logs = write(
                "mixed",
                Arrays.stream(LogShape.values())
                        .filter(shape -> shape != LogShape.TAIL_SHORT && shape != LogShape.LAMBDA_JSON)
                        .toList());

        assertThat(events(logs)).isEqualTo(events);
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            assertThat(books(result)).isEqualTo(books);
        }
    }

    @Test
    void sameLogsInSeveralShapesAreCountedOnce() throws IOException {
        Path logs = folder.resolve("twice");
        write("twice/a", List.of(LogShape.S3_EXPORT));
        write("twice/b", List.of(LogShape.FIREHOSE));
        write("twice/c", List.of(LogShape.INSIGHTS_CSV));

        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            assertThat(books(result)).isEqualTo(books);
            assertThat(result.repeatedRecords()).isGreaterThan(2 * messages.received());
        }
    }

    /** CloudWatch gives an event one id, however it is fetched: in whatever company, it counts once. */
    @Test
    void sameLogsInEveryShapeThatBearsIdsAreCountedOnce() throws IOException {
        Set<LogShape> bearing = EnumSet.copyOf(DELIVERIES);
        bearing.add(LogShape.FILTER_LOG_EVENTS);
        Path logs = folder.resolve("fetched");
        for (LogShape shape : bearing) {
            write("fetched/" + shape.commandName(), List.of(shape));
        }

        assertThat(events(logs)).isEqualTo(events);
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            assertThat(books(result)).isEqualTo(books);
        }
    }

    /** A shape without ids beside two of one id: both means of telling copies at once. */
    @Test
    void sameLogsWithIdsAndWithoutAreCountedOnce() throws IOException {
        Path logs = folder.resolve("both");
        write("both/a", List.of(LogShape.KINESIS));
        write("both/b", List.of(LogShape.FILTER_LOG_EVENTS));
        write("both/c", List.of(LogShape.GET_LOG_EVENTS));
        write("both/d", List.of(LogShape.TAIL));

        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            assertThat(books(result)).isEqualTo(books);
        }
    }

    /** The format says neither when an invocation ended nor that an application error is unknown. */
    @Test
    void jsonLogFormatGivesTheRestOfTheEventsAndTheAnalysis() throws IOException {
        Path logs = write("lambda-json", List.of(LogShape.LAMBDA_JSON));

        assertThat(events(logs).stream().map(EveryShapeTest::ofBothFormats))
                .isEqualTo(events.stream()
                        .filter(event -> !event.startsWith("invocation-ended ")
                                && !event.contains(" | Unknown application error occurred"))
                        .map(EveryShapeTest::ofBothFormats)
                        .toList());
        try (AnalysisResult text = AnalysisEngine.create().analyze(folder.resolve("exported"));
                AnalysisResult json = AnalysisEngine.create().analyze(logs)) {
            assertThat(json.messages()).isEqualTo(messages);
            assertThat(json.totals()).isEqualTo(text.totals());
            assertThat(Log.factsOf(json)).isEqualTo(Log.factsOf(text));
            assertThat(rest(json)).isEqualTo(rest(text));
            assertThat(incomplete(json)).isNotEmpty();
            assertThat(incomplete(text)).containsAll(incomplete(json));
        }
    }

    /** A REPORT in JSON has no X-Ray segment. */
    private static String ofBothFormats(String event) {
        int trace = event.indexOf("\t\nXRAY ");
        return trace < 0 ? event : event.substring(0, trace) + " | null";
    }

    private static List<String> rest(AnalysisResult result) {
        return findings(result)
                .filter(finding -> !finding.rule().equals(INCOMPLETE))
                .map(EveryShapeTest::told)
                .toList();
    }

    private static List<String> incomplete(AnalysisResult result) {
        return findings(result)
                .filter(finding -> finding.rule().equals(INCOMPLETE))
                .map(Finding::id)
                .toList();
    }

    private static Stream<Finding> findings(AnalysisResult result) {
        return result.findings().stream();
    }

    /** Without milliseconds times cannot agree, but amounts and the number of findings do. */
    @Test
    void shortTailGivesTheSameMessagesAndTransactionsAndAsManyFindings() throws IOException {
        Path logs = write("tail-short", List.of(LogShape.TAIL_SHORT));

        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            assertThat(result.messages().received()).isEqualTo(messages.received());
            assertThat(result.totals().count())
                    .isEqualTo(result.coverage().recordsByKind().get(Kind.SYNC_STARTED));
            assertThat(result.coverage().remarks()).isNotEmpty();
            assertThat(result.findingCounts().byRule()).isEqualTo(counts);
        }
    }
}
