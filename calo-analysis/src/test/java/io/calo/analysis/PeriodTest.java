package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A month is reported as part of the whole: nothing falls between two periods, and nothing into both. */
class PeriodTest {
    @TempDir
    static Path folder;

    private static List<LogEvent> events;
    private static AnalysisResult whole;

    @BeforeAll
    static void analyzeAll() throws IOException {
        events = SimulatedLogs.events(SimulatedLogs.withAllFaults(folder, 120, 30, 9));
        whole = analyze(Period.ALL);
    }

    private static AnalysisResult analyze(Period period) throws IOException {
        AnalysisEngine engine = Witness.engine().period(period).build();
        events.forEach(engine::accept);
        return engine.finish(Coverage.none());
    }

    @Test
    void whatComesAfterTheHistoryIsReportedAsInTheWhole() throws IOException {
        for (Instant from : cuts()) {
            Period period = new Period(from, null);
            try (AnalysisResult part = analyze(period)) {
                assertThat(part.period()).isEqualTo(period);
                assertThat(part.transactions()).containsExactlyElementsOf(within(whole.transactions(), period));
                assertThat(part.totals()).isEqualTo(TransactionTotals.of(part.transactions()));
                assertThat(part.transactions().size())
                        .isEqualTo(part.transactions().stream().count());
                assertThat(part.findings())
                        .containsExactlyElementsOf(
                                filtered(whole.findings(), finding -> period.contains(finding.timestamp())));
                assertThat(part.episodes())
                        .containsExactlyElementsOf(filtered(
                                whole.episodes(),
                                story -> story.isOpen()
                                        || period.contains(story.latest().timestamp())));
                assertThat(part.episodeCounts().total())
                        .isEqualTo(part.episodes().stream().count());
                assertThat(part.exposures()).isEqualTo(whole.exposures());
                assertThat(lines(part))
                        .containsExactlyElementsOf(lines(whole).stream()
                                .filter(line -> period.contains(line.entry().timestamp()))
                                .toList());
                assertThat(part.ledgers().stream().count())
                        .isEqualTo(part.totals().subscribers())
                        .isEqualTo(part.ledgers().size());
            }
        }
    }

    @Test
    void twoPeriodsThatMeetCountEachMessageAndTransactionOnce() throws IOException {
        for (Instant cut : cuts()) {
            try (AnalysisResult before = analyze(new Period(null, cut));
                    AnalysisResult after = analyze(new Period(cut, null))) {
                assertThat(Stream.concat(before.transactions().stream(), after.transactions().stream())
                                .map(entry -> entry.transaction().id()))
                        .containsExactlyElementsOf(whole.transactions().stream()
                                .map(entry -> entry.transaction().id())
                                .toList());
                assertThat(before.messages().received() + after.messages().received())
                        .isEqualTo(whole.messages().received());
                assertThat(before.messages().published() + after.messages().published())
                        .isEqualTo(whole.messages().published());
                assertThat(before.messages().balanced()).isTrue();
                assertThat(after.messages().balanced()).isTrue();
                assertThat(before.refusals().size() + after.refusals().size())
                        .isEqualTo(whole.refusals().size());
                assertThat(before.silentRuns() + after.silentRuns()).isEqualTo(whole.silentRuns());
                assertThat(before.mismatches().total() + after.mismatches().total())
                        .isEqualTo(whole.mismatches().total());
            }
        }
    }

    @Test
    void whatComesAfterThePeriodCountsForNothing() throws IOException {
        Instant to = cuts().get(0);
        try (AnalysisResult part = analyze(new Period(null, to))) {
            AnalysisEngine engine = Witness.engine().build();
            events.stream()
                    .filter(event ->
                            event.timestamp() == null || event.timestamp().isBefore(to.plus(Duration.ofMinutes(1))))
                    .forEach(engine::accept);
            try (AnalysisResult cutOff = engine.finish(Coverage.none())) {
                assertThat(part.transactions()).containsExactlyElementsOf(within(cutOff.transactions(), part.period()));
            }
            assertThat(part.findings()).allMatch(finding -> finding.timestamp().isBefore(to));
            assertThat(part.episodes())
                    .allMatch(story -> story.opening().timestamp().isBefore(to));
        }
    }

    @Test
    void aMessageWhoseFateIsTheNextPeriodsIsFollowedToIt() {
        String[] records = {
            Log.received(0, Log.MESSAGE), Log.started(5, "01HJH4D6P8AAAAAAAAAAAAAAAA", "u"), Log.published(900)
        };
        AnalysisResult all = Log.analyze(records);
        Instant start = all.transactions().iterator().next().timestamp();
        AnalysisResult result =
                Log.analyze(AnalysisEngine.builder().period(new Period(null, start.plusMillis(1))), records);
        assertThat(result.messages().published()).isEqualTo(1);
        assertThat(result.messages().unfinished()).isZero();
        assertThat(result.transactions().size()).isEqualTo(1);
    }

    @Test
    void boundsInTheWrongOrderAreRefused() {
        Instant now = Instant.EPOCH;
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(now, now))
                .withMessageContaining("not after from");
    }

    @Test
    void aSessionRefusesAPeriod() {
        AnalysisEngineBuilder builder = AnalysisEngine.builder().period(new Period(Instant.EPOCH, null));
        assertThatIllegalStateException().isThrownBy(() -> builder.openSession(finding -> {}));
    }

    /** Times of records, so that runs and messages are cut through. */
    private static List<Instant> cuts() {
        List<Instant> times = events.stream()
                .map(LogEvent::timestamp)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return new Random(3)
                .ints(6, times.size() / 10, times.size() * 9 / 10)
                .mapToObj(times::get)
                .toList();
    }

    private static List<LedgerEntry> within(Rows<LedgerEntry> entries, Period period) {
        return filtered(entries, entry -> period.contains(entry.timestamp()));
    }

    private static <T> List<T> filtered(Rows<T> rows, Predicate<T> kept) {
        return rows.stream().filter(kept).toList();
    }

    private static List<LedgerLine> lines(AnalysisResult result) {
        return result.ledgers().stream()
                .flatMap(ledger -> ledger.lines().stream())
                .toList();
    }
}
