package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Readers that share files: together they read what one reads, whoever takes which file. */
class SharedReadersTest {
    private static final byte[] LOG = Logs.utf8(Logs.received());

    @TempDir
    Path folder;

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    /** Every sort of input: whole, broken, ignored, archives, and three inputs of which all are called {@code x.zip!/a}. */
    private List<Path> everySort() throws IOException {
        byte[] gzip = Logs.gzip(Logs.everyKindLog());
        Map<String, byte[]> entries = ZipInputTest.logs("log", ".hidden");
        entries.put("README", Logs.utf8("read me"));
        byte[] zip = ZipInputTest.zip(entries, false);
        write("one/000000.gz", gzip);
        write("one/000001", Logs.everyKindLog());
        write("one/broken.gz", Arrays.copyOf(gzip, gzip.length / 2));
        write("one/broken.zip", Arrays.copyOf(zip, zip.length - 20));
        write("one/empty", new byte[0]);
        write("one/README", Logs.utf8("read me too"));
        write("one/.hidden", LOG);
        write("two/log.zip", zip);
        write("two/x.zip", ZipInputTest.zipOfEntriesOfOneName());
        write("two/x.zip!/a", LOG);
        for (int i = 0; i < 120; i++) {
            write("two/more/.hidden" + i, LOG);
            write("two/more/log" + i % 20, LOG);
        }
        return List.of(folder.resolve("two"), folder.resolve("one"), folder.resolve("one/000001"));
    }

    private static SharedReading alone(List<Path> paths) throws IOException {
        return SharedReading.inTurns(paths, 1, 0);
    }

    private static void assertSame(SharedReading shared, SharedReading alone) {
        assertThat(shared.described()).isEqualTo(alone.described());
        assertThat(shared.coverage()).isEqualTo(alone.coverage());
        assertThat(shared.bytesRead()).isEqualTo(alone.bytesRead());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void readersThatTakeTurnsAtRandomReadWhatOneReads(int readers) throws IOException {
        List<Path> paths = everySort();
        SharedReading alone = alone(paths);
        assertThat(alone.coverage().ignoredFiles()).isEqualTo(127);
        for (int seed = 0; seed < 20; seed++) {
            assertSame(SharedReading.inTurns(paths, readers, seed), alone);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 4})
    void readersInThreadsReadWhatOneReads(int readers) throws IOException {
        List<Path> paths = everySort();
        SharedReading alone = alone(paths);
        for (int run = 0; run < 20; run++) {
            assertSame(SharedReading.inThreads(paths, readers), alone);
        }
    }

    @Test
    void inputsOfOneNameAreToldApartWhateverFileTheyComeFrom() throws IOException {
        List<SourcePosition> positions = SharedReading.inThreads(everySort(), 3).events().stream()
                .map(LogEvent::position)
                .toList();
        assertThat(positions).doesNotHaveDuplicates();
        assertThat(positions)
                .filteredOn(position -> position.source().endsWith("x.zip!/a"))
                .hasSize(3)
                .extracting(SourcePosition::input)
                .doesNotHaveDuplicates();
    }

    @Test
    void inputsOfOneReaderHaveGrowingNumbersFromZeroOn() throws IOException {
        List<Long> inputs = alone(everySort()).events().stream()
                .map(event -> event.position().input())
                .distinct()
                .toList();
        assertThat(inputs).isSorted().startsWith(0L);
    }

    @Test
    void moreReadersThanFilesReadEachFileOnce() throws IOException {
        SharedReading shared = SharedReading.inTurns(List.of(write("log", LOG)), 5, 0);
        assertThat(shared.events()).hasSize(1);
        assertThat(shared.coverage().files()).isOne();
    }

    @Test
    void readerThatIsClosedTakesOnlyTheRestOfItsFile() throws IOException {
        write("a", Logs.everyKindLog());
        write("b", LOG);
        write("c", LOG);
        List<LogReader> readers = LogReader.builder().openAll(List.of(folder), 3);
        LogReader closed = readers.get(0);
        LogReader unread = readers.get(1);
        LogReader other = readers.get(2);
        assertThat(closed.read().position().source()).isEqualTo("a");
        closed.close();
        unread.close();

        Logs.Result result = Logs.drain(other);
        other.close();

        assertThat(result.sources()).containsExactly("b", "c");
        Coverage sum = closed.coverage().plus(other.coverage()).plus(unread.coverage());
        assertThat(sum.files()).isEqualTo(3);
        assertThat(sum.records()).isEqualTo(3);
        assertThatThrownBy(unread::read).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void closingAllReadersLeavesNoFileOpen() throws IOException {
        Path descriptors = Path.of("/proc/self/fd");
        assumeTrue(Files.isDirectory(descriptors), "this system does not list a process's open files");
        write("a", Logs.everyKindLog());
        write("b.gz", Logs.gzip(Logs.everyKindLog()));
        write("c.zip", ZipInputTest.zip(Map.of("log", Logs.everyKindLog()), false));
        List<LogReader> readers = LogReader.builder().openAll(List.of(folder), 3);
        for (LogReader reader : readers) {
            assertThat(reader.read()).isNotNull();
        }
        assertThat(open(descriptors)).isEqualTo(3);
        for (LogReader reader : readers) {
            reader.close();
        }
        assertThat(open(descriptors)).isZero();
    }

    /** How many of the process's open files lie in the folder. */
    private long open(Path descriptors) throws IOException {
        Path real = folder.toRealPath();
        long open = 0;
        try (Stream<Path> all = Files.list(descriptors)) {
            for (Path descriptor : all.toList()) {
                try {
                    open += Files.readSymbolicLink(descriptor).startsWith(real) ? 1 : 0;
                } catch (NoSuchFileException closed) {
                    continue; // such as that of the listing itself
                }
            }
        }
        return open;
    }

    @Test
    void oneReaderAtLeastAndOnePathAtLeastAreNeeded() {
        LogReader.Builder builder = LogReader.builder();
        assertThatThrownBy(() -> builder.openAll(List.of(folder), 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readers is 0");
        assertThatThrownBy(() -> builder.openAll(List.of(folder), 1_025))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("readers is 1025");
        assertThatThrownBy(() -> builder.openAll(List.of(), 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paths");
        assertThatThrownBy(() -> builder.openAll(List.of(folder.resolve("missing")), 2))
                .isInstanceOf(NoSuchFileException.class);
    }
}
