package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events set aside and read again: the same in every answer, or refused. */
class EventCodecTest {
    static List<GoldenRecordsTest.Case> cases() throws IOException {
        return GoldenRecordsTest.cases();
    }

    private static void assertComesBack(LogEvent event) throws IOException {
        assertThat(Logs.describe(Encoded.of(event).read())).isEqualTo(Logs.describe(event));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eventOfEachGoldenCaseComesBackEqual(GoldenRecordsTest.Case golden) throws IOException {
        for (LogEvent event : Logs.read(golden.bytes()).events()) {
            assertComesBack(event);
        }
    }

    @Test
    void eventsOfALogComeBackOneAfterAnotherAndThenTheEndIsTold() throws IOException {
        List<LogEvent> events = Logs.read(Logs.everyKindLog()).events();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (LogEvent event : events) {
            EventCodec.write(event, new DataOutputStream(bytes));
        }
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
        for (LogEvent event : events) {
            LogEvent again = EventCodec.read(in);
            assertThat(again).hasSameClassAs(event);
            assertThat(Logs.describe(again)).isEqualTo(Logs.describe(event));
        }
        assertThatThrownBy(() -> EventCodec.read(in)).isInstanceOf(EOFException.class);
    }

    @Test
    void eventsAtTheEndOfALogCutAnywhereComeBackEqual() throws IOException {
        byte[] log = Logs.everyKindLog();
        Set<MalformedReason> reasons = new HashSet<>();
        for (int cut = 1; cut < log.length; cut++) {
            List<LogEvent> events = Logs.read(Arrays.copyOf(log, cut)).events();
            LogEvent last = events.get(events.size() - 1);
            assertComesBack(last);
            if (last instanceof Malformed malformed) {
                reasons.add(malformed.reason());
            }
        }
        assertThat(reasons).contains(MalformedReason.TRUNCATED);
    }

    @Test
    void whatAnEnvelopeTellsOfARecordComesBack() throws IOException {
        for (Origin origin :
                List.of(new Origin("1".repeat(56), "2024/01/27/[$LATEST]a", 321), new Origin(null, null, 0))) {
            RawRecord raw = new RawRecord();
            raw.block = Logs.utf8(Logs.application("SubscriptionBalanceUpdated event published"));
            raw.end = raw.block.length - 2;
            raw.origin = origin;
            raw.line = 1;
            LogEvent event = new RecordReader(ParseLimits.DEFAULT).read(raw);

            LogEvent again = Encoded.of(event).read();

            assertThat(again.eventId()).isEqualTo(origin.eventId());
            assertThat(again.logStream()).isEqualTo(origin.logStream());
            assertThat(again.byteLength()).isEqualTo(origin.byteLength());
            assertThat(again).isInstanceOf(SyncPublished.class);
        }
    }

    @Test
    void eventHoldsOnToItsOwnRecordOnly() throws IOException {
        LogEvent event = Logs.read(Logs.everyKindLog()).events().get(3);
        LogEvent again = Encoded.of(event).read();
        assertThat(((LogRecord) event).block()).hasSizeGreaterThan(60_000);
        assertThat(((LogRecord) again).block()).hasSize((int) event.byteLength());
    }

    @Test
    void limitsOfTheReaderDoNotMatter() throws IOException {
        String text = "x".repeat(100_000);
        byte[] log = Logs.utf8(Logs.application("Processing message " + text + " " + text)
                + Logs.application(text.repeat(15))
                + Logs.application("Processing message a b"));
        for (ParseLimits limits : List.of(
                ParseLimits.DEFAULT,
                ParseLimits.builder()
                        .maxRecordBytes(1 << 10)
                        .maxExcerptBytes(16)
                        .build(),
                ParseLimits.builder()
                        .maxRecordBytes(1 << 21)
                        .maxExcerptBytes(1 << 16)
                        .build())) {
            for (LogEvent event :
                    Logs.read(new ByteArrayInputStream(log), limits).events()) {
                assertComesBack(event);
            }
        }
    }

    @Test
    void malformedInputComesBackWithoutItsCause() throws IOException {
        byte[] gzip = Logs.gzip(Logs.everyKindLog());
        Malformed event = Logs.read(Arrays.copyOf(gzip, gzip.length - 12)).malformed().stream()
                .filter(malformed -> malformed.cause() != null)
                .findFirst()
                .orElseThrow();
        Malformed again = (Malformed) Encoded.of(event).read();
        assertThat(again.cause()).isNull();
        assertThat(again).usingRecursiveComparison().ignoringFields("cause").isEqualTo(event);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 21_844, 21_845, 21_846, 43_690, 100_000})
    void namesOfAnyLengthAndContentComeBack(int length) throws IOException {
        for (String piece : List.of("a", "\u0000\ud800é€")) {
            String name = piece.repeat(length / piece.length());
            try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(Logs.everyKindLog()), name)) {
                assertComesBack(reader.read());
            }
        }
    }

    @Test
    void recordTextNeedNotBeUtf8() throws IOException {
        byte[] record = Logs.utf8(Logs.application("Something newer"));
        record[record.length - 4] = (byte) 0xFF;
        LogEvent event = Logs.read(record).events().get(0);
        assertThat(event.message()).contains("\ufffd");
        assertComesBack(event);
    }

    @Test
    void positionsBeyondTheRangeOfIntComeBack() throws IOException {
        SourcePosition far = new SourcePosition("log", 1L << 40, 1L << 41, 1L << 42);
        Malformed event = Malformed.input(MalformedReason.UNREADABLE, "gone", far, new IOException());
        assertThat(Encoded.of(event).read().position()).isEqualTo(far);
    }

    @Test
    void missingArgumentsAreNamed() {
        LogEvent event = Logs.read(Logs.received()).events().get(0);
        assertThatThrownBy(() -> EventCodec.write(event, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("out");
        assertThatThrownBy(() -> EventCodec.write(null, new DataOutputStream(new ByteArrayOutputStream())))
                .hasMessage("event");
        assertThatThrownBy(() -> EventCodec.read(null)).hasMessage("in");
    }
}
