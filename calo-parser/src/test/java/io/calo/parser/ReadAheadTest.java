package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ReadAheadTest {
    /** Seven blocks more than a reader takes before a thread begins, so that they go round. */
    private static final byte[] LARGE =
            Logs.utf8(String.join("", Logs.everyKind()).repeat((11 << 18) / Logs.everyKindLog().length + 1));

    private final List<Thread> threads = new ArrayList<>();

    private Thread made(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    @AfterEach
    void threadsEnd() throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private LogReader open(InputStream in, ParseLimits limits) throws IOException {
        return LogReader.builder().limits(limits).readAhead(this::made).open(in, "log");
    }

    private void assertSameAsWithout(byte[] input, ParseLimits limits) throws IOException {
        Logs.Result without = Logs.read(new ByteArrayInputStream(input), limits);
        try (LogReader reader = open(new ByteArrayInputStream(input), limits)) {
            Logs.Result ahead = Logs.drain(reader);
            assertThat(ahead.described()).isEqualTo(without.described());
            assertThat(ahead.coverage()).isEqualTo(without.coverage());
            assertThat(reader.bytesRead()).isEqualTo(input.length);
        }
    }

    @Test
    void eventsAreTheSame() throws IOException {
        assertSameAsWithout(LARGE, ParseLimits.DEFAULT);
        assertSameAsWithout(Logs.gzip(LARGE), ParseLimits.DEFAULT);
        assertSameAsWithout(Logs.gzip(Logs.gzip(LARGE)), ParseLimits.DEFAULT);
        assertThat(threads).hasSize(2); // what is compressed twice is small on the outside
    }

    @Test
    void smallInputTakesNoThread() throws IOException {
        assertSameAsWithout(Logs.gzip(Arrays.copyOf(LARGE, (1 << 20) - 1)), ParseLimits.DEFAULT);
        assertThat(threads).isEmpty();
    }

    @Test
    void faultIsMetAtItsPlace() throws IOException {
        byte[] gzip = Logs.gzip(LARGE);
        for (int cut : new int[] {gzip.length * 7 / 8, gzip.length - 9, gzip.length - 1}) {
            Logs.Result without = Logs.read(Arrays.copyOf(gzip, cut));
            try (LogReader reader = open(new ByteArrayInputStream(gzip, 0, cut), ParseLimits.DEFAULT)) {
                assertThat(Logs.drain(reader).described()).isEqualTo(without.described());
            }
            assertThat(without.reasons()).contains(MalformedReason.CORRUPT_COMPRESSION);
        }
    }

    @Test
    void limitsHold() throws IOException {
        ParseLimits limits = ParseLimits.builder().maxDecodedBytes(5 << 18).build();
        byte[] gzip = Logs.gzip(LARGE);
        Logs.Result without = Logs.read(new ByteArrayInputStream(gzip), limits);
        try (LogReader reader = open(new ByteArrayInputStream(gzip), limits)) {
            assertThat(Logs.drain(reader).described()).isEqualTo(without.described());
        }
        assertThat(without.reasons()).contains(MalformedReason.LIMIT_EXCEEDED);
    }

    @Test
    void filesOneAfterAnotherEachHaveTheirOwn(@TempDir Path folder) throws IOException {
        Files.write(folder.resolve("a.log"), LARGE);
        Files.write(folder.resolve("b.gz"), Logs.gzip(LARGE));
        Files.write(folder.resolve("c.gz"), Logs.gzip(Logs.everyKindLog()));
        Files.write(folder.resolve("d.gz"), Logs.gzip(LARGE));
        List<String> without;
        try (LogReader reader = LogReader.open(folder)) {
            without = Logs.drain(reader).described();
        }
        try (LogReader reader = LogReader.builder().readAhead(this::made).open(folder)) {
            assertThat(Logs.drain(reader).described()).isEqualTo(without);
        }
        assertThat(threads).hasSize(3);
    }

    @Test
    void readerClosedHalfwayEndsItsThread() throws IOException {
        byte[] gzip = Logs.gzip(LARGE);
        LogReader reader = open(new ByteArrayInputStream(gzip), ParseLimits.DEFAULT);
        while (threads.isEmpty()) {
            reader.read();
        }
        reader.close(); // threadsEnd waits for it
        assertThat(threads).hasSize(1);
    }

    @Test
    void readerIsClosedWhileItsThreadWaitsForTheStream() throws IOException {
        CountDownLatch closed = new CountDownLatch(1);
        InputStream endless = new ByteArrayInputStream(LARGE) {
            @Override
            public int read(byte[] target, int from, int length) {
                int read = super.read(target, from, length);
                if (read < 0) {
                    awaited(closed);
                }
                return read;
            }

            @Override
            public void close() {
                closed.countDown();
            }
        };
        LogReader reader = open(endless, ParseLimits.DEFAULT);
        for (int i = 0; i < 10 || threads.isEmpty(); i++) {
            reader.read();
        }
        reader.close();
        assertThat(closed.getCount()).isZero();
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void bugOfAStreamReachesTheOneWhoReads() throws IOException {
        InputStream broken = new ByteArrayInputStream(LARGE) {
            @Override
            public int read(byte[] target, int from, int length) {
                if (available() < LARGE.length / 8) {
                    throw new UnsupportedOperationException("a bug");
                }
                return super.read(target, from, length);
            }
        };
        try (LogReader reader = open(broken, ParseLimits.DEFAULT)) {
            assertThatThrownBy(() -> Logs.drain(reader))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("a bug");
        }
    }

    @Test
    void interruptedReaderSaysSoAndStaysInterrupted() throws IOException {
        CountDownLatch never = new CountDownLatch(1);
        InputStream stuck = new ByteArrayInputStream(LARGE) {
            @Override
            public int read(byte[] target, int from, int length) {
                if (available() < LARGE.length / 8) {
                    awaited(never);
                }
                return super.read(target, from, length);
            }
        };
        try (LogReader reader = open(stuck, ParseLimits.DEFAULT)) {
            Thread.currentThread().interrupt();
            Logs.Result read = Logs.drain(reader);
            assertThat(read.reasons()).contains(MalformedReason.UNREADABLE);
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void factoryThatRefusesLeavesTheReaderToReadByItself() throws IOException {
        ThreadFactory none = work -> null;
        try (LogReader reader = LogReader.builder().readAhead(none).open(new ByteArrayInputStream(LARGE), "log")) {
            assertThat(Logs.drain(reader).events())
                    .hasSameSizeAs(Logs.read(LARGE).events());
        }
    }

    @Test
    void factoryThatStartsItsThreadItselfIsToldSo() throws IOException {
        ThreadFactory eager = work -> {
            Thread thread = made(work);
            thread.start();
            return thread;
        };
        try (LogReader reader = LogReader.builder().readAhead(eager).open(new ByteArrayInputStream(LARGE), "log")) {
            assertThatThrownBy(() -> Logs.drain(reader)).isInstanceOf(IllegalThreadStateException.class);
        }
    }

    @Test
    void ratioIsHeldAtTheSameByteWhateverIsCompressed() throws IOException {
        byte[] bomb = Logs.gzip(
                Logs.utf8(Logs.received().repeat((68 << 20) / Logs.received().length())));
        ParseLimits limits = ParseLimits.builder().maxCompressionRatio(100).build();
        for (byte[] input : List.of(bomb, Logs.gzip(bomb))) {
            long[] counted = counted(LogReader.builder().limits(limits), input);
            assertThat(counted(LogReader.builder().limits(limits).readAhead(this::made), input))
                    .isEqualTo(counted);
            assertThat(counted[1]).isPositive();
        }
    }

    /** Events, those of a limit, and bytes decoded. */
    private static long[] counted(LogReader.Builder builder, byte[] input) throws IOException {
        long events = 0;
        long limits = 0;
        LogReader.Builder passing = builder.eventLifetime(EventLifetime.UNTIL_NEXT_READ);
        try (LogReader reader = passing.open(new ByteArrayInputStream(input), "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                events++;
                limits += event instanceof Malformed malformed && malformed.reason() == MalformedReason.LIMIT_EXCEEDED
                        ? 1
                        : 0;
            }
            return new long[] {events, limits, reader.coverage().decodedBytes()};
        }
    }

    @Test
    void streamIsClosedWhenNobodyReadsIt() throws IOException {
        for (int round = 0; round < 50; round++) {
            AtomicBoolean reading = new AtomicBoolean();
            AtomicBoolean closedWhileRead = new AtomicBoolean();
            InputStream watched = new ByteArrayInputStream(LARGE) {
                @Override
                public int read(byte[] target, int from, int length) {
                    reading.set(true);
                    try {
                        Thread.yield();
                        return super.read(target, from, length);
                    } finally {
                        reading.set(false);
                    }
                }

                @Override
                public void close() {
                    closedWhileRead.set(reading.get());
                }
            };
            LogReader reader = open(watched, ParseLimits.DEFAULT);
            int started = threads.size();
            while (threads.size() == started) {
                reader.read();
            }
            reader.close();
            assertThat(closedWhileRead).isFalse();
        }
    }
}
