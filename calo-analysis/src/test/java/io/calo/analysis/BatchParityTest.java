package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neither threads, nor memory, nor the order of events may show in what is found. */
class BatchParityTest {
    @TempDir
    static Path folder;

    private static Path logs;
    private static String expected;

    @BeforeAll
    static void analyzeOnce() throws IOException {
        logs = SimulatedLogs.withAllFaults(folder, 120, 30, 5);
        expected = told(Witness.engine().threads(1), logs);
        assertThat(expected).contains("test.witness-subscriber", "test.witness-segment", "test.witness-log-stream");
    }

    private static String told(AnalysisEngineBuilder builder, Path logs) throws IOException {
        try (AnalysisResult result = builder.build().analyze(logs)) {
            return told(result);
        }
    }

    /** All that a result says. */
    static String told(AnalysisResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(result.messages() + " " + result.totals() + " " + result.mismatches() + " " + result.exposures());
        lines.add(result.findingCounts() + " " + result.episodeCounts() + " " + result.detectorFailures());
        result.findings().forEach(finding -> lines.add(finding.toString()));
        result.transactions().forEach(entry -> lines.add(entry.toString()));
        result.refusals().forEach(refusal -> lines.add(refusal.toString()));
        result.episodes().forEach(episode -> lines.add(episode.toString()));
        result.ledgers().stream().map(SubscriberLedger::toString).sorted().forEach(lines::add);
        return String.join("\n", lines);
    }

    @Test
    void anyNumberOfThreadsFindsTheSame() throws IOException {
        for (int threads : new int[] {2, 3, 8}) {
            assertThat(told(Witness.engine().threads(threads), logs)).isEqualTo(expected);
        }
    }

    @Test
    void memoryThatForcesRowsToDiskFindsTheSame() throws IOException {
        AnalysisEngine engine =
                Witness.engine().threads(4).memoryBudget(8L << 20).build();
        try (AnalysisResult result = engine.analyze(logs)) {
            assertThat(result.spill().written()).isPositive();
            assertThat(told(result)).isEqualTo(expected);
        }
    }

    @Test
    void eventsInAnyOrderFindTheSame() throws IOException {
        List<LogEvent> events = new ArrayList<>(SimulatedLogs.events(logs));
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(events, new Random(seed));
            try (AnalysisEngine engine = Witness.engine().build()) {
                events.forEach(engine::accept);
                try (AnalysisResult result = engine.finish(Coverage.none())) {
                    assertThat(told(result)).isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void temporaryFilesAreGoneOnceTheResultIsClosed() throws IOException {
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        AnalysisEngine engine = Witness.engine()
                .memoryBudget(8L << 20)
                .temporaryFolder(temporary)
                .build();

        AnalysisResult result = engine.analyze(logs);

        assertThat(entries(temporary)).isNotEmpty();
        result.close();
        assertThat(entries(temporary)).isEmpty();
    }

    static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
