package io.calo.report.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "before");

        AtomicFile.write(file, out -> {
            out.write("after");
            out.flush();
            assertThat(file).hasContent("before");
        });

        assertThat(file).hasContent("after");
        assertThat(folder).isDirectoryContaining(file::equals).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("report"), "before");

        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("half");
                    throw new IOException("full");
                }));

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void aLinkIsNotReplacedByAFile() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "kept");
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);

        assertThatExceptionOfType(FileSystemException.class)
                .isThrownBy(() -> AtomicFile.write(link, out -> out.write("lost")))
                .withMessageContaining("is no regular file; name another");

        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("kept");
    }

    @Test
    void aFolderThatIsNotThereIsNamedAlongWithTheFile() {
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> AtomicFile.check(folder.resolve("missing").resolve("report")))
                .withMessageContaining("missing")
                .withMessageContaining("no such folder to write");
    }
}
