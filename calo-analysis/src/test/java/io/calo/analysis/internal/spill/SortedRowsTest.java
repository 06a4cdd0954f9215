package io.calo.analysis.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SortedRowsTest {
    private static final int MEMORY = 1 << 14;

    @TempDir
    Path parent;

    private SpillSpace space = new SpillSpace(null);

    @BeforeEach
    void open() {
        space = new SpillSpace(parent);
    }

    @AfterEach
    void close() throws IOException {
        Thread.interrupted();
        space.close();
    }

    @Test
    void whatIsHeldNeverExceedsTheMemory() throws IOException {
        try (SortedRows<Sample> rows = new SortedRows<>(Sample.BY_USER, space, MEMORY)) {
            for (Sample row : Sample.some(20_000, 3)) {
                rows.add(row);
                assertThat(rows.heldBytes()).isLessThanOrEqualTo(MEMORY);
            }
            // A bound that is kept by spilling each row would be none worth having.
            assertThat(rows.runsOnDisk()).isBetween(2, 1000);
        }
    }

    @Test
    void memoryIsUsedBeforeTheDiskIs() throws IOException {
        try (SortedRows<Sample> rows = new SortedRows<>(Sample.BY_USER, space, 1 << 20)) {
            while (rows.runsOnDisk() == 0) {
                rows.add(small("user", 1));
            }
            // 21 bytes of key, 12 of value, 16 of index.
            assertThat(rows.size()).isGreaterThan(8_000);
        }
    }

    @Test
    void manyRunsBecomeOneAndFilesStayFew() throws IOException {
        List<Sample> input = Sample.some(60_000, 5);
        try (SortedRows<Sample> few = SortedRowsProperties.filled(Sample.BY_USER, space, input, 1 << 26, 8);
                SortedRows<Sample> rows = SortedRowsProperties.filled(Sample.BY_USER, space, input, MEMORY, 8)) {
            assertThat(few.runsOnDisk()).isZero();
            assertThat(rows.runsOnDisk()).isBetween(2, 8 * 4);
            try (Stream<Path> files = Files.walk(parent).filter(Files::isRegularFile)) {
                assertThat(files.count()).isLessThanOrEqualTo(4);
            }
            assertThat(SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                    .isEqualTo(SortedRowsProperties.all(SortedRows.merged(List.of(few))));
        }
    }

    @Test
    void aRowLargerThanMemoryComesBackWhole() throws IOException {
        Sample giant = new Sample("u", Instant.EPOCH, null, BigDecimal.ONE, "\u0639".repeat(1_000_000));
        try (SortedRows<Sample> rows = SortedRowsProperties.filled(
                Sample.BY_USER, space, List.of(small("u", 1), giant, small("u", 2)), 4096, 2)) {
            assertThat(SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                    .containsExactlyInAnyOrder(giant, small("u", 1), small("u", 2));
        }
    }

    @Test
    void slicesAreReadSideBySide() throws Exception {
        List<Sample> input = Sample.some(20_000, 7);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (SortedRows<Sample> rows = SortedRowsProperties.filled(Sample.BY_USER, space, input, MEMORY, 16)) {
            List<Callable<List<Sample>>> readers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                int slice = i;
                readers.add(() -> SortedRowsProperties.all(SortedRows.merged(List.of(rows), slice, 4)));
            }
            List<Sample> joined = new ArrayList<>();
            for (Future<List<Sample>> slice : threads.invokeAll(readers)) {
                joined.addAll(slice.get());
            }

            assertThat(joined).isEqualTo(SortedRowsProperties.all(SortedRows.merged(List.of(rows))));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void aDamagedFileIsRefusedWhereverItIsDamaged() throws IOException {
        List<Sample> input = someSmall(300);
        try (SortedRows<Sample> rows = SortedRowsProperties.filled(Sample.BY_USER, space, input, 4096, 128)) {
            List<Sample> whole = SortedRowsProperties.all(SortedRows.merged(List.of(rows)));
            Path file = onlyFile();
            byte[] bytes = Files.readAllBytes(file);
            for (int at = 0; at < bytes.length; at += 31) {
                byte[] damaged = bytes.clone();
                damaged[at] ^= 0x10;
                Files.write(file, damaged);
                assertThatThrownBy(() -> SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(file.toString());
            }
            Files.write(file, bytes);
            assertThat(SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                    .isEqualTo(whole);
        }
    }

    @Test
    void aTruncatedFileIsRefusedWhereverItEnds() throws IOException {
        List<Sample> input = someSmall(300);
        try (SortedRows<Sample> rows = SortedRowsProperties.filled(Sample.BY_USER, space, input, 4096, 128)) {
            Path file = onlyFile();
            byte[] bytes = Files.readAllBytes(file);
            for (int length = 0; length < bytes.length; length += 31) {
                Files.write(file, Arrays.copyOf(bytes, length));
                assertThatThrownBy(() -> SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                        .isInstanceOf(IOException.class)
                        .hasMessageContaining(file.toString());
            }
        }
    }

    @Test
    void addingStopsWhenItsThreadIsInterrupted() throws IOException {
        try (SortedRows<Sample> rows = new SortedRows<>(Sample.BY_USER, space, MEMORY)) {
            rows.add(small("u", 1));
            Thread.currentThread().interrupt();

            assertThatThrownBy(() -> rows.add(small("u", 2))).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(rows.size()).isEqualTo(1);
        }
    }

    @Test
    void readingStopsWhenItsThreadIsInterruptedAndOthersReadOn() throws IOException {
        List<Sample> input = Sample.some(1000, 13);
        try (SortedRows<Sample> rows = SortedRowsProperties.filled(Sample.BY_USER, space, input, MEMORY, 128);
                Cursor<Sample> cursor = SortedRows.merged(List.of(rows))) {
            assertThat(cursor.next()).isNotNull();
            Thread.currentThread().interrupt();

            assertThatThrownBy(cursor::next).isInstanceOf(InterruptedIOException.class);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                    .hasSize(1000);
        }
    }

    /** So many values share a checksum here and there, and must be told apart by all their bytes. */
    @Test
    void manyRowsOfOneKeyHaveOneOrderAndAreReadButOnceOrTwiceToFindIt() throws IOException {
        Random random = new Random(19);
        List<Sample> input = new ArrayList<>();
        for (int i = 0; i < 200_000; i++) {
            input.add(new Sample("u", Instant.ofEpochMilli(random.nextLong()), "A", BigDecimal.ONE, ""));
        }
        CountingCodec codec = new CountingCodec();
        try (SortedRows<Sample> rows = new SortedRows<>(codec, space, 64 << 20)) {
            for (Sample row : input) {
                rows.add(row);
            }
            rows.seal();
            assertThat(rows.runsOnDisk()).isZero();
            assertThat(codec.reads).isLessThan(2 * input.size());
            List<Sample> before = SortedRowsProperties.all(SortedRows.merged(List.of(rows)));
            Collections.shuffle(input, random);
            try (SortedRows<Sample> again =
                    SortedRowsProperties.filled(Sample.BY_ACTION, space, input, 1 << 20, SortedRows.FAN_IN)) {
                assertThat(SortedRowsProperties.all(SortedRows.merged(List.of(again))))
                        .isEqualTo(before);
            }
        }
    }

    private static final class CountingCodec implements RowCodec<Sample> {
        private int reads;

        @Override
        public void key(Sample row, KeyOutput key) {
            Sample.BY_ACTION.key(row, key);
        }

        @Override
        public void write(Sample row, RecordOutput out) {
            Sample.BY_ACTION.write(row, out);
        }

        @Override
        public Sample read(RecordInput in) throws IOException {
            reads++;
            return Sample.BY_ACTION.read(in);
        }
    }

    @Test
    void aCodecThatReadsLessThanItWroteIsCaught() throws IOException {
        RowCodec<String> careless = new RowCodec<>() {
            @Override
            public void key(String row, KeyOutput key) {
                key.text(row);
            }

            @Override
            public void write(String row, RecordOutput out) {
                out.text(row);
                out.bool(true);
            }

            @Override
            public String read(RecordInput in) throws IOException {
                return in.text();
            }
        };
        try (SortedRows<String> rows = new SortedRows<>(careless, space, MEMORY)) {
            rows.add("a");
            rows.seal();
            assertThatThrownBy(() -> SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("unread");
        }
    }

    @Test
    void keysThatBeginOneAnotherAreInOrder() throws IOException {
        RowCodec<String> plain = new RowCodec<>() {
            @Override
            public void key(String row, KeyOutput key) {
                // Bytes of no prefix-free form, zeros among them: what a careless codec might write.
                row.chars().forEach(key.bytes::put);
            }

            @Override
            public void write(String row, RecordOutput out) {
                out.text(row);
            }

            @Override
            public String read(RecordInput in) throws IOException {
                return in.text();
            }
        };
        List<String> nested = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            nested.add("\u0000".repeat(i));
        }
        List<String> shuffled = new ArrayList<>(nested);
        Collections.shuffle(shuffled, new Random(17));
        try (SortedRows<String> rows = new SortedRows<>(plain, space, 64 << 20)) {
            for (String row : shuffled) {
                rows.add(row);
            }
            rows.seal();

            assertThat(SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                    .isEqualTo(nested);
        }
    }

    @Test
    void misuseIsRefused() throws IOException {
        SortedRows<Sample> rows = new SortedRows<>(Sample.BY_USER, space, MEMORY);
        assertThatThrownBy(() -> SortedRows.merged(List.of(rows))).isInstanceOf(IllegalStateException.class);
        rows.seal();
        rows.seal();
        assertThatThrownBy(() -> rows.add(small("u", 1))).isInstanceOf(IllegalStateException.class);
        for (int[] slice : new int[][] {{-1, 2}, {2, 2}, {0, 0}, {0, 257}}) {
            assertThatThrownBy(() -> SortedRows.merged(List.of(rows), slice[0], slice[1]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        Cursor<Sample> cursor = SortedRows.merged(List.of(rows));
        assertThat(cursor.next()).isNull();
        assertThat(cursor.next()).isNull();
        cursor.close();
        assertThatThrownBy(cursor::next).isInstanceOf(IllegalStateException.class);
        rows.close();
        rows.close();
        assertThatThrownBy(() -> SortedRows.merged(List.of(rows))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(rows::seal).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new SortedRows<>(Sample.BY_USER, space, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void partsOfDifferentSpacesAreRefused() throws IOException {
        try (SpillSpace other = new SpillSpace(parent);
                SortedRows<Sample> a = new SortedRows<>(Sample.BY_USER, space, MEMORY);
                SortedRows<Sample> b = new SortedRows<>(Sample.BY_USER, other, MEMORY)) {
            a.seal();
            b.seal();
            assertThatThrownBy(() -> SortedRows.merged(List.of(a, b))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void noPartsAreNoRows() throws IOException {
        assertThat(SortedRowsProperties.all(SortedRows.merged(List.<SortedRows<Sample>>of())))
                .isEmpty();
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.walk(parent)) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }

    private static List<Sample> someSmall(int count) {
        List<Sample> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(small("user-" + i % 50, i));
        }
        return rows;
    }

    private static Sample small(String user, int amount) {
        return new Sample(user, Instant.EPOCH, "A", BigDecimal.valueOf(amount), "");
    }
}
