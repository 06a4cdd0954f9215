package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @Test
    void aFolderInTheWayOfAFileLeavesAllAsItWas() throws IOException {
        Files.writeString(folder.resolve("a"), "old");
        Path inTheWay = Files.createDirectory(folder.resolve("b"));
        try (OutputFolder out = new OutputFolder(folder)) {
            Files.writeString(out.workshop().resolve("a"), "new");
            Files.writeString(out.workshop().resolve("b"), "new");

            assertThatThrownBy(out::publish)
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(inTheWay + " is a folder")
                    .hasMessageContaining("remove it");
        }

        assertThat(folder.resolve("a")).hasContent("old");
        assertThat(inTheWay).isEmptyDirectory();
    }

    @Test
    void aLinkToNothingIsAnObjection() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("nowhere"));

        assertThat(OutputFolder.objection(link.resolve("below"))).isEqualTo(link + " is a link to what does not exist");
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> new OutputFolder(file.resolve("below")))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("cannot make the folder " + file.resolve("below"));
    }
}
