package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.parser.Coverage;
import io.calo.parser.EventLifetime;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a session finds live, a batch analysis finds too, and the other way round. */
class SessionParityTest {
    private static final Duration DISORDER = Duration.ofMinutes(5);

    @TempDir
    static Path folder;

    private static Path logs;
    private static List<LogEvent> arriving;
    private static List<String> expected;

    @BeforeAll
    static void analyzeInABatch() throws IOException {
        logs = SimulatedLogs.withAllFaults(folder, 60, 20, 9);
        List<LogEvent> events = SimulatedLogs.events(logs);
        try (AnalysisEngine engine = Witness.engine().build()) {
            events.forEach(engine::accept);
            try (AnalysisResult result = engine.finish(Coverage.none())) {
                expected =
                        sorted(result.findings().stream().map(Finding::toString).toList());
                expected.addAll(
                        sorted(result.episodes().stream().map(Episode::toString).toList()));
            }
        }
        arriving = arriving(events);
    }

    /** The events as they would come in: each up to some minutes late. */
    private static List<LogEvent> arriving(List<LogEvent> events) {
        Random random = new Random(1);
        record Arrival(LogEvent event, long millis) {}
        return events.stream()
                .filter(event -> event.timestamp() != null)
                .map(event -> new Arrival(
                        event, event.timestamp().toEpochMilli() + random.nextInt((int) DISORDER.toMillis())))
                .sorted(Comparator.comparingLong(Arrival::millis))
                .map(Arrival::event)
                .toList();
    }

    private static final class Heard implements SessionListener {
        private final List<String> findings = new ArrayList<>();
        private final List<String> episodes = new ArrayList<>();

        @Override
        public void onFinding(Finding finding) {
            findings.add(finding.toString());
        }

        @Override
        public void onEpisode(Episode episode) {
            episodes.add(episode.toString());
        }

        List<String> all() {
            List<String> all = sorted(findings);
            all.addAll(sorted(episodes));
            return all;
        }
    }

    private static List<String> sorted(List<String> texts) {
        return new ArrayList<>(texts.stream().sorted().toList());
    }

    /** Where the watermark can be once an event has arrived: so late may none come any more. */
    private static Instant watermark(Instant latest) {
        return latest.minus(DISORDER);
    }

    @Test
    void watermarkThatFollowsTheEventsFindsWhatABatchFinds() {
        Heard heard = new Heard();
        AnalysisSession session = Witness.engine().openSession(heard);
        Instant latest = Instant.EPOCH;
        int beforeTheEnd = 0;
        for (LogEvent event : arriving) {
            session.accept(event);
            latest = event.timestamp().isAfter(latest) ? event.timestamp() : latest;
            session.advanceTo(watermark(latest));
            beforeTheEnd = heard.findings.size();
        }
        session.finish();

        assertThat(session.lateEvents()).isZero();
        assertThat(beforeTheEnd).isGreaterThan(expected.size() / 2);
        assertThat(heard.all()).isEqualTo(expected);
    }

    @Test
    void eventsThatTheirReaderLetsGoAreKeptForAsLongAsTheyAreNeeded() throws IOException {
        Heard heard = new Heard();
        AnalysisSession session = Witness.engine().openSession(heard);
        LogReader.Builder passing = LogReader.builder().eventLifetime(EventLifetime.UNTIL_NEXT_READ);
        try (LogReader reader = passing.open(logs)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                session.accept(event);
            }
        }
        session.finish();

        assertThat(heard.all()).isEqualTo(expected);
    }

    @Test
    void sessionSavedAndRestoredTimeAndAgainGoesOnAsIfItHadNotBeen() throws IOException {
        Heard heard = new Heard();
        AnalysisSession session = Witness.engine().openSession(heard);
        Instant latest = Instant.EPOCH;
        int since = 0;
        for (LogEvent event : arriving) {
            session.accept(event);
            latest = event.timestamp().isAfter(latest) ? event.timestamp() : latest;
            session.advanceTo(watermark(latest));
            if (++since == 997) {
                since = 0;
                session = Witness.engine().restoreSession(new ByteArrayInputStream(saved(session)), heard);
            }
        }
        session.finish();

        assertThat(heard.all()).isEqualTo(expected);
    }

    @Test
    void sourceReadAgainFromAnEarlierPointFindsNothingTwice() throws IOException {
        Heard heard = new Heard();
        AnalysisSession session = Witness.engine().openSession(heard);
        Instant latest = Instant.EPOCH;
        int half = arriving.size() / 2;
        for (LogEvent event : arriving.subList(0, half)) {
            session.accept(event);
            latest = event.timestamp().isAfter(latest) ? event.timestamp() : latest;
            session.advanceTo(watermark(latest));
        }

        AnalysisSession again = Witness.engine().restoreSession(new ByteArrayInputStream(saved(session)), heard);
        for (LogEvent event : arriving.subList(half / 2, arriving.size())) {
            again.accept(event);
        }
        again.finish();

        assertThat(again.lateEvents()).isPositive();
        assertThat(heard.all()).isEqualTo(expected);
    }

    @Test
    void damagedOrForeignStateIsRefusedAsInputThatCannotBeRead() throws IOException {
        AnalysisSession session = Witness.engine().openSession(finding -> {});
        arriving.subList(0, 500).forEach(session::accept);
        byte[] saved = saved(session);

        assertThatIOException()
                .isThrownBy(() -> restored(Arrays.copyOf(saved, saved.length - 3)))
                .withMessageContaining("ends too early");
        assertThatIOException()
                .isThrownBy(() -> restored("something else".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .withMessageContaining("no session saved by this version");
    }

    @Test
    void finishedSessionTakesNothingMore() {
        AnalysisSession session = Witness.engine().openSession(finding -> {});
        session.finish();

        assertThatThrownBy(() -> session.accept(arriving.get(0))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> session.advanceTo(Instant.now())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(session::finish).isInstanceOf(IllegalStateException.class);
    }

    private static AnalysisSession restored(byte[] saved) throws IOException {
        return Witness.engine().restoreSession(new ByteArrayInputStream(saved), finding -> {});
    }

    private static byte[] saved(AnalysisSession session) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        session.save(out);
        return out.toByteArray();
    }
}
