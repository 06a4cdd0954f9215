package io.calo.analysis;

import static io.calo.analysis.Log.MESSAGE;
import static io.calo.analysis.Log.OTHER_MESSAGE;
import static io.calo.analysis.Log.published;
import static io.calo.analysis.Log.received;
import static io.calo.analysis.Log.record;
import static io.calo.analysis.Log.skipped;
import static io.calo.analysis.Log.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.calo.analysis.spi.Scope;
import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Subscriptions deliver at least once: an id is one event, however often and wherever it stands. */
class EventIdTest {
    private static final MessageCounts TWO_SKIPPED = new MessageCounts(2, 0, 0, 2, 0, 0, 0);

    private static AnalysisResult analyze(LogEvent... events) {
        return analyze(AnalysisEngine.builder(), List.of(events));
    }

    private static AnalysisResult analyze(AnalysisEngineBuilder settings, List<LogEvent> events) {
        AnalysisEngine engine = settings.build();
        events.forEach(engine::accept);
        return engine.finish(Coverage.none());
    }

    @Test
    void idThatComesAgainInTheSameFileIsOneEvent() {
        AnalysisResult result = analyze(
                Delivery.of(received(0, MESSAGE), "1", null, "f", 0),
                Delivery.of(skipped(0), "2", null, "f", 100),
                Delivery.of(skipped(0), "2", null, "f", 900));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 1, 0, 0, 0));
        assertThat(result.repeatedRecords()).isEqualTo(1);
    }

    @Test
    void idThatComesAgainInAnotherFileIsOneEvent() {
        AnalysisResult result = analyze(
                Delivery.of(received(0, MESSAGE), "1", "a"),
                Delivery.of(skipped(0), "2", "a"),
                Delivery.of(skipped(0), "2", "b"));

        assertThat(result.messages()).isEqualTo(new MessageCounts(1, 0, 0, 1, 0, 0, 0));
        assertThat(result.repeatedRecords()).isEqualTo(1);
    }

    @Test
    void eventsOfDifferentIdsAreDifferentThoughTheySayTheSameInDifferentFolders() {
        AnalysisResult result = analyze(
                Delivery.of(received(0, MESSAGE), "1", "a/f"),
                Delivery.of(skipped(0), "2", "a/f"),
                Delivery.of(received(0, OTHER_MESSAGE), "3", "b/f"),
                Delivery.of(skipped(0), "4", "b/f"));

        assertThat(result.messages()).isEqualTo(TWO_SKIPPED);
        assertThat(result.repeatedRecords()).isZero();
    }

    @Test
    void redeliveredMessageDoesNotMakeCopiesOfWhatOtherIdsSay() {
        AnalysisResult result = analyze(
                Delivery.of(received(0, MESSAGE), "1", "a"),
                Delivery.of(received(0, MESSAGE), "1", "b"),
                Delivery.of(skipped(0), "2", "a"),
                Delivery.of(received(0, OTHER_MESSAGE), "3", "b"),
                Delivery.of(skipped(0), "4", "b"));

        assertThat(result.messages()).isEqualTo(TWO_SKIPPED);
        assertThat(result.repeatedRecords()).isEqualTo(1);
    }

    @Test
    void recordsOfOnePayloadThatShareAPlaceAreAllThere() {
        AnalysisResult result = analyze(
                Delivery.of(received(0, MESSAGE), "1", "f"),
                Delivery.of(skipped(0), "2", "f"),
                Delivery.of(received(0, OTHER_MESSAGE), "3", "f"),
                Delivery.of(skipped(0), "4", "f"));

        assertThat(result.messages()).isEqualTo(TWO_SKIPPED);
    }

    @Test
    void recordsOfOneMillisecondThatShareAPlaceKeepTheOrderOfTheirIds() {
        AnalysisResult result = analyze(
                Delivery.of(published(0), "5", "f"),
                Delivery.of(started(0, "T1", "u"), "4", "f"),
                Delivery.of(received(0, OTHER_MESSAGE), "3", "f"),
                Delivery.of(skipped(0), "2", "f"),
                Delivery.of(received(0, MESSAGE), "1", "f"));

        assertThat(result.transactions().iterator().next().messageId()).isEqualTo(OTHER_MESSAGE);
    }

    @Test
    void exportOfWhatWasDeliveredIsACopy() {
        String[] records = {received(0, MESSAGE), skipped(0), received(0, OTHER_MESSAGE), skipped(0)};
        List<LogEvent> events = new ArrayList<>();
        for (int i = 0; i < records.length; i++) {
            events.add(Delivery.of(records[i], "id" + i, null, "delivered", 0));
            events.add(Delivery.of(records[i], null, null, "exported", 100L * i));
        }

        AnalysisResult result = analyze(AnalysisEngine.builder(), events);

        assertThat(result.messages()).isEqualTo(TWO_SKIPPED);
        assertThat(result.repeatedRecords()).isEqualTo(4);
    }

    @Test
    void exportThatHoldsMoreThanWasDeliveredIsWhatCounts() {
        AnalysisResult result = analyze(
                Delivery.of(received(0, MESSAGE), "1", "delivered"),
                Delivery.of(skipped(0), "2", "delivered"),
                Delivery.of(received(0, MESSAGE), null, null, "exported", 0),
                Delivery.of(skipped(0), null, null, "exported", 100),
                Delivery.of(received(0, OTHER_MESSAGE), null, null, "exported", 200),
                Delivery.of(skipped(0), null, null, "exported", 300));

        assertThat(result.messages()).isEqualTo(TWO_SKIPPED);
        assertThat(result.repeatedRecords()).isEqualTo(2);
    }

    @Test
    void recordsOutsideOfInvocationsAreCountedOncePerId() {
        String outside = record("undefined", 3, "INFO", "Processing message " + MESSAGE);

        AnalysisResult result = analyze(
                Delivery.of(outside, "1", "a"),
                Delivery.of(outside, "1", "b"),
                Delivery.of(outside, "2", "b"),
                Delivery.of(outside, null, null, "exported", 0));

        assertThat(result.recordsOutsideInvocations()).isEqualTo(3);
        assertThat(result.repeatedRecords()).isEqualTo(1);
    }

    @Test
    void detectorsOfServiceAndLogStreamSeeAnIdOnce() {
        AnalysisEngineBuilder engine =
                AnalysisEngine.builder().detector(new Witness(Scope.SERVICE)).detector(new Witness(Scope.LOG_STREAM));
        String stranger = record(Log.REQUEST, 3, "INFO", "Never seen before");

        AnalysisResult result = analyze(
                engine,
                List.of(
                        Delivery.of(stranger, "1", "s/b"),
                        Delivery.of(stranger, "2", "s/a"),
                        Delivery.of(stranger, "1", "s/a"),
                        Delivery.of(stranger, null, null, "s/exported", 0)));

        assertThat(result.findings().stream()
                        .filter(finding -> finding.message().endsWith("calls"))
                        .toList())
                .extracting(Finding::rule, Finding::message)
                .containsExactlyInAnyOrder(
                        tuple("test.witness-service", "2 calls"), tuple("test.witness-log-stream", "2 calls"));
    }

    @Test
    void statedLogStreamIsTheKeyThatTheFolderOfAnExportIs() {
        AnalysisEngineBuilder engine = AnalysisEngine.builder().detector(new Witness(Scope.LOG_STREAM));
        String stream = "2024/03/04/[$LATEST]abc";

        Finding delivered = only(analyze(engine, List.of(Delivery.of(published(9), "1", stream, "x/f.json", 0))));
        Finding exported = only(analyze(
                engine, List.of(Delivery.of(published(9), null, null, "x/2024-03-04-[$LATEST]abc/000000.gz", 0))));

        assertThat(delivered.key()).isEqualTo("2024-03-04-[$LATEST]abc");
        assertThat(delivered.id()).isEqualTo(exported.id());
    }

    private static Finding only(AnalysisResult result) {
        return result.findings().stream()
                .filter(finding -> finding.rule().startsWith("test."))
                .toList()
                .get(0);
    }

    @Test
    void equalRecordsOfDifferentStreamsInOneFolderAreCopies() {
        LogEvent[] events = {
            Delivery.of(received(0, MESSAGE), null, "s", "d/a", 0),
            Delivery.of(skipped(0), null, "s", "d/a", 100),
            Delivery.of(skipped(0), null, "t", "d/b", 0)
        };
        LogEvent[] ofOneStream = {events[0], events[1], Delivery.of(skipped(0), null, "s", "d/b", 0)};

        assertThat(analyze(events).repeatedRecords()).isEqualTo(1);
        assertThat(analyze(ofOneStream).repeatedRecords()).isZero();
    }

    @Test
    void orderOfDeliveryAndNumberOfThreadsDoNotShow() {
        List<LogEvent> events = delivered();
        List<String> expected = facts(analyze(Witness.engine().threads(1), events));
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(events, new Random(seed));

            assertThat(facts(analyze(Witness.engine().threads(1 + seed), events)))
                    .isEqualTo(expected);
        }
        assertThat(expected).contains("5 repeated");
    }

    @Test
    void sessionSeesAnIdOnceThoughItIsSavedBetween() throws IOException {
        List<LogEvent> events = delivered();
        List<String> expected = facts(analyze(Witness.engine(), events)).stream()
                .filter(fact -> fact.startsWith("finding"))
                .toList();
        for (int seed = 0; seed < 4; seed++) {
            Collections.shuffle(events, new Random(seed));
            List<String> heard = new ArrayList<>();
            AnalysisSession session = Witness.engine().openSession(finding -> heard.add("finding " + finding));
            for (LogEvent event : events) {
                session.accept(event);
                ByteArrayOutputStream saved = new ByteArrayOutputStream();
                session.save(saved);
                session = Witness.engine()
                        .restoreSession(
                                new ByteArrayInputStream(saved.toByteArray()),
                                finding -> heard.add("finding " + finding));
            }
            session.finish();

            assertThat(heard).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    /** Two messages, the fate of one published twice by chance, and five records of these delivered again. */
    private static List<LogEvent> delivered() {
        List<String> records = List.of(
                received(0, MESSAGE),
                started(7, "T1", "u"),
                published(50),
                Log.mismatch(50, "u"),
                received(51, OTHER_MESSAGE),
                skipped(51),
                record(Log.REQUEST, 51, "INFO", "Never seen before"));
        List<LogEvent> events = new ArrayList<>();
        for (int i = 0; i < records.size(); i++) {
            events.add(Delivery.of(records.get(i), "id" + i, "2024/s", "one", 0));
            if (i != 2) {
                events.add(Delivery.of(records.get(i), "id" + i, "2024/s", "two", 0));
            }
        }
        return events;
    }

    private static List<String> facts(AnalysisResult result) {
        List<String> facts = new ArrayList<>();
        facts.add(result.messages().toString());
        facts.add(result.repeatedRecords() + " repeated");
        result.transactions().forEach(entry -> facts.add(entry.toString()));
        result.findings().forEach(finding -> facts.add("finding " + finding));
        return facts;
    }
}
