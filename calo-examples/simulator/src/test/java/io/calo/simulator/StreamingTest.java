package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept in memory does not grow with what is written. */
final class StreamingTest {
    @TempDir
    Path folder;

    @Test
    void halfAYearNeedsNoMoreMemoryThanAMonth() throws IOException {
        long month = reachable(30);
        long halfYear = reachable(180);
        assertThat(halfYear).isLessThan(month + (3 << 20));
    }

    @Test
    void aStreamWritesWhileItIsOpen() throws IOException {
        Totals totals = new Totals();
        LogStream stream = new LogStream(new LogFiles(folder.resolve("stream"), Compression.NONE, totals), new Dice(3));
        byte[] record = new byte[1000];
        for (int i = 0; i < 5000; i++) {
            stream.out().add(record);
            stream.invocationEnded();
            assertThat(i * 1000L - totals.decodedBytes).isLessThan(5 * (73 << 10));
        }
        stream.close();
        assertThat(totals.decodedBytes).isEqualTo(5_000_000);
    }

    @Test
    void noMoreContainersAreWarmThanFilesMayBeOpen() throws IOException {
        ContainerPool pool = new ContainerPool(
                name -> new LogFiles(folder.resolve(name), Compression.NONE, new Totals()), new Dice(3));
        List<Container> started = new ArrayList<>();
        for (int i = 0; i < 3 * ContainerPool.LARGEST; i++) {
            Container container = pool.start(1000L + i);
            container.log.out().add("text");
            started.add(container);
        }
        try (Stream<Path> closed = Files.list(folder)) {
            assertThat(closed).hasSize(2 * ContainerPool.LARGEST);
        }
        pool.closeAll();
        assertThat(started).allMatch(container -> container.log.out().length() == 0);
    }

    @Test
    void buffersAreWrittenOnceAndWhole() throws IOException {
        TextBuffer text = new TextBuffer(1);
        text.add("Größe ").add('=').add(' ').add(Long.MIN_VALUE).add("يوم");
        StringBuilder copy = new StringBuilder();
        text.writeTo(new OutputStream() {
            @Override
            public void write(int b) {
                copy.append((char) (b & 0xff));
            }
        });
        assertThat(text.toString()).isEqualTo("Größe = -9223372036854775808يوم");
        assertThat(copy).hasSize(text.length());
    }

    /** Bytes that are reachable when a simulation has come to its last day, everything still open. */
    private long reachable(int days) throws IOException {
        long[] used = new long[1];
        Simulation.builder()
                .subscribers(150)
                .days(days)
                .progress((done, of) -> {
                    if (done == of) {
                        used[0] = usedAfterCollection();
                    }
                })
                .build()
                .writeTo(folder.resolve(days + "-days"));
        return used[0];
    }

    private static long usedAfterCollection() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
