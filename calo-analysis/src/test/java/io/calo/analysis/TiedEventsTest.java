package io.calo.analysis;

import static io.calo.analysis.Log.MESSAGE;
import static io.calo.analysis.Log.OTHER_REQUEST;
import static io.calo.analysis.Log.inRequest;
import static io.calo.analysis.Log.mismatch;
import static io.calo.analysis.Log.published;
import static io.calo.analysis.Log.received;
import static io.calo.analysis.Log.refused;
import static io.calo.analysis.Log.started;
import static org.assertj.core.api.Assertions.assertThat;

import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.parser.SourcePosition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events of one millisecond that nothing but what they say tells apart: neither a file's name nor living shows in what is found. */
class TiedEventsTest {
    private static final String TWO_STRAYS =
            mismatch(0, "u") + mismatch(0, "u").replace("paymentBalance: 75", "paymentBalance: 60");
    private static final String ONE_TRANSACTION_IN_TWO_REQUESTS = received(0, MESSAGE)
            + started(1, "T", "u")
            + published(2)
            + inRequest(OTHER_REQUEST, received(0, Log.OTHER_MESSAGE) + started(1, "T", "u") + published(2));
    private static final String STARTED_AND_REFUSED =
            started(0, "T", "u") + refused(0, "T2", "u") + refused(0, "T", "u");

    private static List<LogEvent> events(String log, String name) throws IOException {
        List<LogEvent> events = new ArrayList<>();
        byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(bytes), name)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                events.add(event);
            }
        }
        return events;
    }

    /** What is found, but for the places. */
    private static List<String> batch(String log, String name) throws IOException {
        try (AnalysisEngine engine = Witness.engine().build()) {
            events(log, name).forEach(engine::accept);
            try (AnalysisResult result = engine.finish(Coverage.none())) {
                return result.findings().stream()
                        .map(TiedEventsTest::told)
                        .sorted()
                        .toList();
            }
        }
    }

    private static List<String> live(String log, String name) throws IOException {
        List<String> told = new ArrayList<>();
        AnalysisSession session = Witness.engine().openSession(finding -> told.add(told(finding)));
        events(log, name).forEach(session::accept);
        session.finish();
        return told.stream().sorted().toList();
    }

    private static String told(Finding finding) {
        String message = finding.message();
        for (SourcePosition position : finding.evidence()) {
            message = message.replace(position.source(), "file");
        }
        return finding.id() + " " + finding.severity() + " " + finding.episodeId() + " " + message;
    }

    @Test
    void nameOfTheFileDecidesNothing() throws IOException {
        for (String log : List.of(TWO_STRAYS, ONE_TRANSACTION_IN_TWO_REQUESTS, STARTED_AND_REFUSED)) {
            List<String> expected = batch(log, "QQ-a");
            for (String name : List.of("QQ-b", "QQ-c", "QQ-d", "QQ-e", "QQ-f", "QQ-g", "QQ-h")) {
                assertThat(batch(log, name)).isEqualTo(expected);
            }
        }
    }

    @Test
    void sessionTakesThemInTheOrderOfTheBatch() throws IOException {
        for (String log : List.of(TWO_STRAYS, ONE_TRANSACTION_IN_TWO_REQUESTS, STARTED_AND_REFUSED)) {
            for (String name : List.of("QQ-a", "QQ-b", "QQ-c", "QQ-d", "QQ-e")) {
                assertThat(live(log, name)).isEqualTo(batch(log, name));
            }
        }
    }
}
