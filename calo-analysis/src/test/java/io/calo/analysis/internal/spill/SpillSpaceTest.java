package io.calo.analysis.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SpillSpaceTest {
    @TempDir
    Path parent;

    @Test
    void rowsThatFitMemoryTouchNoDisk() throws IOException {
        try (SpillSpace space = new SpillSpace(parent);
                SortedRows<Sample> rows = sorted(space, 1000, 1 << 20)) {
            assertThat(rows.size()).isEqualTo(1000);
            assertThat(below(parent)).isEmpty();
            assertThat(space.bytesWritten()).isZero();
        }
    }

    @Test
    void theFolderIsThereWhileItIsNeededAndGoneAfterwards() throws IOException {
        int before = OpenFolders.count();
        SpillSpace space = new SpillSpace(parent);
        SortedRows<Sample> rows = sorted(space, 1000, 8000);

        assertThat(below(parent)).singleElement().asString().startsWith("calo-");
        assertThat(OpenFolders.count()).isEqualTo(before + 1);
        rows.close();
        space.close();
        space.close();

        assertThat(below(parent)).isEmpty();
        assertThat(OpenFolders.count()).isEqualTo(before);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerCanEnterTheFolder() throws IOException {
        try (SpillSpace space = new SpillSpace(parent);
                SortedRows<Sample> rows = sorted(space, 1000, 8000)) {
            assertThat(rows.runsOnDisk()).isPositive();
            Path folder = Path.of(space.toString());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void closingTheSpaceAloneRemovesTheFilesOfItsRows() throws IOException {
        SpillSpace space = new SpillSpace(parent);
        SortedRows<Sample> rows = sorted(space, 1000, 8000);
        space.close();

        assertThat(below(parent)).isEmpty();
        rows.close();
        try (SortedRows<Sample> late = new SortedRows<>(Sample.BY_USER, space, 8000)) {
            assertThatThrownBy(() -> addAll(late, 1000)).isInstanceOf(IOException.class);
        }
        assertThat(below(parent)).isEmpty();
    }

    @Test
    void aForgottenSpaceRemovesItsFolder() throws Exception {
        forget();

        for (int i = 0; i < 100 && !below(parent).isEmpty(); i++) {
            System.gc();
            Thread.sleep(50);
        }

        assertThat(below(parent)).isEmpty();
    }

    private void forget() throws IOException {
        SortedRows<Sample> rows = sorted(new SpillSpace(parent), 1000, 8000);
        assertThat(rows.runsOnDisk()).isPositive();
        assertThat(below(parent)).hasSize(1);
    }

    @Test
    void bytesOnDiskAreCounted() throws IOException {
        try (SpillSpace space = new SpillSpace(parent)) {
            SortedRows<Sample> first = sorted(space, 1000, 8000);
            long written = space.bytesWritten();
            assertThat(written).isPositive().isEqualTo(bytesBelow(parent));
            assertThat(space.peakBytes()).isEqualTo(written);
            first.close();
            sorted(space, 1000, 8000).close();

            assertThat(space.bytesWritten()).isEqualTo(2 * written);
            assertThat(space.peakBytes()).isEqualTo(written);
            assertThat(bytesBelow(parent)).isZero();
        }
    }

    @Test
    void whereTheParentIsNotAFolderTheMessageNamesItAndTheRemedy() throws IOException {
        Path missing = parent.resolve("missing");
        try (SpillSpace space = new SpillSpace(missing);
                SortedRows<Sample> rows = new SortedRows<>(Sample.BY_USER, space, 8000)) {
            assertThatThrownBy(() -> addAll(rows, 1000))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(missing.toString())
                    .hasMessageContaining("Free space")
                    .hasMessageContaining("name another temporary folder");
        }
    }

    /** A device that is always full stands for the disk. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void whereTheDiskIsFullTheMessageNamesTheFolderAndTheRemedy() throws IOException {
        try (SpillSpace space = new SpillSpace(parent);
                FileChannel full = FileChannel.open(Path.of("/dev/full"), StandardOpenOption.WRITE)) {
            SpillFile file = new SpillFile(space, parent.resolve("rows"), full);

            assertThatThrownBy(() -> file.append(new byte[100], 100))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(parent.toString())
                    .hasMessageContaining("No space left")
                    .hasMessageContaining("Free space");
        }
    }

    @Test
    void theFolderIsGoneAfterAFailureToo() throws IOException {
        try (SpillSpace space = new SpillSpace(parent);
                SortedRows<Sample> rows = sorted(space, 1000, 8000)) {
            for (Path file : files()) {
                Files.write(file, new byte[10]);
            }
            assertThatThrownBy(() -> SortedRowsProperties.all(SortedRows.merged(List.of(rows))))
                    .isInstanceOf(IOException.class);
        }
        assertThat(below(parent)).isEmpty();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> found = Files.walk(parent)) {
            return found.filter(Files::isRegularFile).toList();
        }
    }

    private static SortedRows<Sample> sorted(SpillSpace space, int count, long memory) throws IOException {
        SortedRows<Sample> rows = new SortedRows<>(Sample.BY_USER, space, memory);
        addAll(rows, count);
        rows.seal();
        return rows;
    }

    private static void addAll(SortedRows<Sample> rows, int count) throws IOException {
        for (Sample row : Sample.some(count, 1)) {
            rows.add(row);
        }
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.map(Path::getFileName).toList();
        }
    }

    private static long bytesBelow(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }
}
