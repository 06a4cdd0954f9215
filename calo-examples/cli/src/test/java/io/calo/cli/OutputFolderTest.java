package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    @TempDir
    Path folder;

    @Test
    void whatIsNotPublishedIsTakenAway() throws IOException {
        try (OutputFolder out = new OutputFolder(folder)) {
            Files.createDirectories(out.workshop().resolve("deep/down"));
            Files.writeString(out.workshop().resolve("deep/down/file"), "half");
        }

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void whatIsPublishedReplacesWhatIsThere() throws IOException {
        Files.writeString(folder.resolve("file"), "old");
        try (OutputFolder out = new OutputFolder(folder)) {
            Files.writeString(out.workshop().resolve("file"), "new");
            assertThat(folder.resolve("file")).hasContent("old");
            out.publish();
        }

        assertThat(folder.resolve("file")).hasContent("new");
        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
    }

    @Test
    void aFolderYetToBeMadeIsNoObjection() {
        assertThat(OutputFolder.objection(folder.resolve("a/b/c"))).isNull();
        assertThat(folder).isEmptyDirectory();
    }
}
