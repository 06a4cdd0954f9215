package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EventLifetimeTest {
    /** Lambda's JSON log format lays its records out in memory of their own. */
    private static final String JSON =
            Logs.TIME + " {\"timestamp\":\"" + Logs.TIME + "\",\"level\":\"INFO\",\"requestId\":\"" + Logs.REQUEST
                    + "\",\"message\":\"Processing message " + Logs.MESSAGE + "\"}\n\n";

    private static final String MIXED = (String.join("", Logs.everyKind()) + JSON).repeat(40);

    private record Asked(LogEvent event, String answered) {}

    private static LogReader open(String log, EventLifetime lifetime) throws IOException {
        return LogReader.builder().eventLifetime(lifetime).open(new ByteArrayInputStream(Logs.utf8(log)), "log");
    }

    private static List<Asked> askedAtOnce(String log, EventLifetime lifetime) throws IOException {
        List<Asked> asked = new ArrayList<>();
        try (LogReader reader = open(log, lifetime)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                asked.add(new Asked(event, Logs.describe(event)));
            }
        }
        return asked;
    }

    @Test
    void eventsAskedBeforeTheNextReadAreThoseThatMayBeKept() throws IOException {
        List<String> passing = askedAtOnce(MIXED, EventLifetime.UNTIL_NEXT_READ).stream()
                .map(Asked::answered)
                .toList();
        assertThat(MIXED.length()).isGreaterThan(3 << 16);
        assertThat(passing).isEqualTo(Logs.read(MIXED).described());
    }

    @Test
    void eventAskedTooLateAnswersRightOrRefuses() throws IOException {
        int refused = 0;
        for (Asked asked : askedAtOnce(MIXED, EventLifetime.UNTIL_NEXT_READ)) {
            try {
                assertThat(Logs.describe(asked.event())).isEqualTo(asked.answered());
            } catch (AssertionError e) {
                assertThat(e).hasRootCauseInstanceOf(IllegalStateException.class);
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }

    @Test
    void eventWhoseBlockIsWrittenAgainSaysWhatItWasReadWith() throws IOException {
        try (LogReader reader = open(Logs.received().repeat(1_000), EventLifetime.UNTIL_NEXT_READ)) {
            LogEvent first = reader.read();
            while (reader.read() != null) {
                // on to the end
            }
            assertThatThrownBy(first::message)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("UNTIL_NEXT_READ");
            assertThat(first.kind()).isEqualTo(Kind.MESSAGE_RECEIVED);
        }
    }

    @Test
    void nothingIsWrittenOfAnEventThatIsGone() throws IOException {
        try (LogReader reader = open(Logs.received().repeat(1_000), EventLifetime.UNTIL_NEXT_READ)) {
            LogEvent first = reader.read();
            while (reader.read() != null) {
                // on to the end
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            assertThatThrownBy(() -> EventCodec.write(first, new DataOutputStream(out)))
                    .isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(first::kept).isInstanceOf(IllegalStateException.class);
            assertThat(out.size()).isZero();
        }
    }

    @Test
    void whatAnEventHasGivenOutStays() throws IOException {
        try (LogReader reader = open(Logs.startedNewer().repeat(1_000), EventLifetime.UNTIL_NEXT_READ)) {
            Transaction first = ((SyncStarted) reader.read()).transaction();
            String said = first.toString();
            while (reader.read() != null) {
                // on to the end
            }
            assertThat(first).hasToString(said);
        }
    }

    @Test
    void eventThatIsKeptIsTheSameForGood() throws IOException {
        List<Asked> kept = new ArrayList<>();
        try (LogReader reader = open(MIXED, EventLifetime.UNTIL_NEXT_READ)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                kept.add(new Asked(event.kept(), Logs.describe(event)));
            }
        }
        for (Asked asked : kept) {
            assertThat(Logs.describe(asked.event())).isEqualTo(asked.answered());
            assertThat(asked.event().kept()).isSameAs(asked.event());
        }
    }

    @Test
    void eventThatMayBeKeptAnywayIsKeptAsItIs() throws IOException {
        for (Asked asked : askedAtOnce(MIXED, EventLifetime.UNLIMITED)) {
            assertThat(asked.event().kept()).isSameAs(asked.event());
        }
    }

    @Test
    void eventsMayBeKeptUnlessSetOtherwise() throws IOException {
        for (Asked asked : askedAtOnce(MIXED, EventLifetime.UNLIMITED)) {
            assertThat(Logs.describe(asked.event())).isEqualTo(asked.answered());
        }
    }
}
