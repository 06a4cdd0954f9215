package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The reader's life: opening, policies, faults of streams, closing. */
class LogReaderTest {
    /** Fails after its bytes and remembers whether it was closed. */
    private static final class Faulty extends FilterInputStream {
        private boolean closed;

        Faulty(byte[] content) {
            super(new ByteArrayInputStream(content));
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            int read = super.read(target, from, Math.min(100, length));
            if (read < 0) {
                throw new IOException("the network is gone");
            }
            return read;
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static LogReader open(byte[] content) throws IOException {
        return LogReader.builder().open(new ByteArrayInputStream(content), "log");
    }

    @Test
    void streamThatFailsInItsMiddleGivesWhatItHeldAndOneFault() throws IOException {
        byte[] log = Logs.everyKindLog();
        Faulty stream = new Faulty(Arrays.copyOf(log, 1_000));
        try (LogReader reader = LogReader.builder().open(stream, "log")) {
            Logs.Result result = Logs.drain(reader);
            assertThat(result.reasons()).containsExactly(MalformedReason.TRUNCATED, MalformedReason.UNREADABLE);
            Malformed fault = result.malformed().get(1);
            assertThat(fault.detail()).isEqualTo("the network is gone");
            assertThat(fault.position().byteOffset()).isEqualTo(1_000);
            assertThat(result.coverage().unreadableFiles()).isOne();
            assertThat(stream.closed).as("closed at its end").isTrue();
        }
    }

    @Test
    void streamThatFailsAfterItsVeryFirstBytesGivesTheseToo() throws IOException {
        for (int length = 1; length <= 5; length++) {
            try (Faulty stream = new Faulty(Arrays.copyOf(Logs.everyKindLog(), length));
                    LogReader reader = LogReader.builder().open(stream, "log")) {
                Logs.Result result = Logs.drain(reader);
                assertThat(result.reasons()).containsExactly(MalformedReason.TRUNCATED, MalformedReason.UNREADABLE);
                assertThat(result.malformed().get(1).position().byteOffset()).isEqualTo(length);
                assertThat(result.coverage().decodedBytes()).isEqualTo(length);
                assertThat(reader.bytesRead()).isEqualTo(length);
            }
        }
    }

    @Test
    void gzipThatFailsAfterItsFirstBytesIsUnreadable() throws IOException {
        for (int length = 2; length <= 5; length++) {
            Faulty stream = new Faulty(Arrays.copyOf(Logs.gzip(Logs.everyKindLog()), length));
            try (LogReader reader = LogReader.builder().open(stream, "log")) {
                assertThat(Logs.drain(reader).reasons()).containsExactly(MalformedReason.UNREADABLE);
                assertThat(reader.bytesRead()).isEqualTo(length);
            }
        }
    }

    @Test
    void streamThatFailsAtOnceIsClosedAndTheFaultThrown() {
        Faulty stream = new Faulty(new byte[0]);
        assertThatThrownBy(() -> LogReader.builder().open(stream, "log")).isInstanceOf(IOException.class);
        assertThat(stream.closed).isTrue();
    }

    @Test
    void closingClosesTheStreamWhetherOrNotItWasRead() throws IOException {
        for (byte[] content : new byte[][] {Logs.everyKindLog(), Logs.gzip(Logs.everyKindLog())}) {
            Faulty unread = new Faulty(content);
            LogReader.builder().open(unread, "log").close();
            assertThat(unread.closed).isTrue();
            Faulty half = new Faulty(content);
            try (LogReader reader = LogReader.builder().open(half, "log")) {
                assertThat(reader.read()).isNotNull();
            }
            assertThat(half.closed).isTrue();
        }
    }

    @Test
    void readingAfterClosingIsRefused() throws IOException {
        LogReader reader = open(Logs.everyKindLog());
        assertThat(reader.read()).isNotNull();
        reader.close();
        reader.close();
        assertThatThrownBy(reader::read)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    @Test
    void eventsOutliveTheReader() throws IOException {
        LogEvent event;
        try (LogReader reader = open(Logs.utf8(Logs.received()))) {
            event = reader.read();
        }
        assertThat(((MessageReceived) event).messageId()).isEqualTo(Logs.MESSAGE);
    }

    @Test
    void endStaysTheEnd() throws IOException {
        try (LogReader reader = open(new byte[0])) {
            assertThat(reader.read()).isNull();
            assertThat(reader.read()).isNull();
        }
    }

    @Test
    void failingPolicyThrowsWithThePositionAndReadingCanGoOn() throws IOException {
        byte[] log = Logs.utf8(Logs.received() + Logs.application("Processing message a b") + Logs.received());
        LogReader.Builder builder = LogReader.builder().onMalformed(MalformedPolicy.FAIL);
        try (LogReader reader = builder.open(new ByteArrayInputStream(log), "some.log")) {
            assertThat(reader.read()).isInstanceOf(MessageReceived.class);
            assertThatThrownBy(reader::read)
                    .isInstanceOfSatisfying(
                            LogParseException.class,
                            e -> assertThat(e.event().reason()).isEqualTo(MalformedReason.SYNTAX))
                    .hasMessageContaining("some.log:3")
                    .hasMessageContaining("byte " + Logs.received().length());
            assertThat(reader.read()).isInstanceOf(MessageReceived.class);
            assertThat(reader.read()).isNull();
            assertThat(reader.coverage().malformedRecords()).isOne();
        }
    }

    @Test
    void coverageCountsRecordsByKind() {
        Coverage coverage = Logs.read(Logs.received().repeat(3) + Logs.application("Something newer")
                        + "2031-13-06T07:08:09.010Z x\n")
                .coverage();
        assertThat(coverage.recordsByKind()).isEqualTo(Map.of(Kind.MESSAGE_RECEIVED, 3L, Kind.UNRECOGNIZED, 1L));
        assertThat(coverage.records()).isEqualTo(4);
        assertThat(coverage.unrecognizedRecords()).isOne();
        assertThat(coverage.malformedRecords()).isOne();
        assertThat(coverage.isClean()).isFalse();
    }

    @Test
    void describingAnEventTellsNothingOfItsContent() {
        for (String record : Logs.everyKind()) {
            LogEvent event = Logs.read(record).events().get(0);
            assertThat(event.toString()).isEqualTo(event.kind().id() + " at log:1");
        }
        Malformed malformed = Logs.read(Logs.application("Processing message a b"))
                .malformed()
                .get(0);
        assertThat(malformed.toString()).isEqualTo("malformed (syntax) at log:1");
        assertThat(malformed.detail()).doesNotContain("a b");
    }

    @Test
    void missingArgumentsAreNamed() {
        InputStream stream = InputStream.nullInputStream();
        assertThatThrownBy(() -> LogReader.builder().open(stream, null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("name");
        assertThatThrownBy(() -> LogReader.builder().open((InputStream) null, "x"))
                .hasMessage("stream");
        assertThatThrownBy(() -> LogReader.builder().limits(null)).hasMessage("limits");
        assertThatThrownBy(() -> LogReader.builder().onMalformed(null)).hasMessage("policy");
    }
}
