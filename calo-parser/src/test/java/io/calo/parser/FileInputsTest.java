package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files are read, in which order, and what positions call them. */
class FileInputsTest {
    @TempDir
    Path folder;

    private Path log(String name) throws IOException {
        return write(name, Logs.utf8(Logs.received()));
    }

    private Path write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private static Logs.Result read(Path... paths) throws IOException {
        try (LogReader reader = LogReader.builder().open(paths)) {
            return Logs.drain(reader);
        }
    }

    private static List<String> ignored(Logs.Result result) {
        return result.coverage().ignored().stream().map(IgnoredInput::name).toList();
    }

    @Test
    void filesOfAFolderAreReadInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("b/000001.gz", "b/000000", "a", "c/z/1", "c/10", "c/9", "B", "ä")) {
            log(name);
        }
        Logs.Result result = read(folder);
        assertThat(result.sources()).containsExactly("B", "a", "b/000000", "b/000001.gz", "c/10", "c/9", "c/z/1", "ä");
        assertThat(result.coverage().files()).isEqualTo(8);
        assertThat(result.coverage().ignoredFiles()).isZero();
    }

    @Test
    void namesWithSpacesBracketsAndQuotesAreKept() throws IOException {
        log("2031-05-06-[$LATEST]0000/it's \"here\" 100%.log");
        assertThat(read(folder).sources()).containsExactly("2031-05-06-[$LATEST]0000/it's \"here\" 100%.log");
    }

    @Test
    void hiddenFilesAndFoldersAreIgnoredAndCounted() throws IOException {
        log(".DS_Store");
        log("logs/.hidden/log");
        log("__MACOSX/log");
        log("logs/log");
        Logs.Result result = read(folder);
        assertThat(result.sources()).containsExactly("logs/log");
        assertThat(ignored(result)).containsExactly(".DS_Store", "__MACOSX", "logs/.hidden");
        assertThat(result.coverage().isClean()).isTrue();
    }

    @Test
    void fileWithoutAnyRecordIsIgnoredInAFolderAndMalformedIfNamed() throws IOException {
        Path readme = write("README.txt", Logs.utf8("Read me first.\n\nThese are logs.\n"));
        write("picture.bin", new byte[] {1, 2, 3, 0, '\n', '\n', 4});
        log("zlog");
        Logs.Result result = read(folder);
        assertThat(result.sources()).containsExactly("zlog");
        assertThat(ignored(result)).containsExactly("README.txt", "picture.bin");
        assertThat(result.coverage().decodedBytes()).isEqualTo(Logs.received().length());
        assertThat(read(readme).reasons()).containsExactly(MalformedReason.NO_RECORD_START);
    }

    @Test
    void fileWithARecordAfterOtherTextIsALog() throws IOException {
        write("cut.log", Logs.utf8("end of a record\n\n" + Logs.received()));
        assertThat(read(folder).kinds()).containsExactly("malformed", "message-received");
    }

    @Test
    void brokenArchiveInAFolderIsNotIgnored() throws IOException {
        byte[] gzip = Logs.gzip(Logs.utf8("no log at all, but who knows what the rest would have been"));
        write("half.gz", java.util.Arrays.copyOf(gzip, gzip.length - 9));
        assertThat(read(folder).reasons())
                .containsExactly(MalformedReason.NO_RECORD_START, MalformedReason.CORRUPT_COMPRESSION);
    }

    @Test
    void ofManyIgnoredFilesTheFirstHundredAreNamedAndAllCounted() throws IOException {
        for (int i = 100; i < 220; i++) {
            log(".hidden" + i);
        }
        Coverage coverage = read(folder).coverage();
        assertThat(coverage.ignoredFiles()).isEqualTo(120);
        assertThat(coverage.ignored()).hasSize(100).endsWith(new IgnoredInput(".hidden199", "hidden"));
    }

    @Test
    void emptyFileIsRead() throws IOException {
        write("empty", new byte[0]);
        Logs.Result result = read(folder);
        assertThat(result.events()).isEmpty();
        assertThat(result.coverage().isClean()).isTrue();
    }

    @Test
    void linksInsideAFolderAreNotFollowed() throws IOException {
        log("logs/log");
        Files.createSymbolicLink(folder.resolve("logs/link"), folder.resolve("logs/log"));
        Files.createSymbolicLink(folder.resolve("logs/loop"), folder.resolve("logs"));
        Logs.Result result = read(folder.resolve("logs"));
        assertThat(result.sources()).containsExactly("log");
        assertThat(ignored(result)).containsExactly("link", "loop");
    }

    @Test
    void linkThatIsNamedIsFollowed() throws IOException {
        log("logs/log");
        Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("logs"));
        assertThat(read(link).sources()).containsExactly("log");
    }

    @Test
    void singleFileIsCalledByItsName() throws IOException {
        assertThat(read(log("a/b/log.txt")).sources()).containsExactly("log.txt");
    }

    @Test
    void severalInputsAreCalledByTheirPathsAsGiven() throws IOException {
        Path file = log("x/one");
        log("y/two");
        String prefix = folder.toString();
        assertThat(read(folder.resolve("y"), file).sources()).containsExactly(prefix + "/y/two", prefix + "/x/one");
    }

    @Test
    void backslashInANameIsPartOfItWhereItSeparatesNothing() throws IOException {
        assumeFalse(java.io.File.separatorChar == '\\', "a backslash separates folders here");
        Path file = log("a\\b");
        assertThat(read(file, log("c")).sources()).contains(folder + "/a\\b");
    }

    @Test
    void pathNamedTwiceIsReadOnce() throws IOException {
        Path file = log("log");
        Logs.Result result = read(file, folder.resolve("./log"));
        assertThat(result.events()).hasSize(1);
        assertThat(result.coverage().ignoredFiles()).isOne();
        assertThat(result.coverage().ignored().get(0).reason()).isEqualTo("read already as part of another input");
    }

    @Test
    void fileInsideANamedFolderIsReadOnce() throws IOException {
        Path file = log("a/log");
        assertThat(read(folder, file).events()).hasSize(1);
        assertThat(read(file, folder).events()).hasSize(1);
    }

    @Test
    void hiddenFileThatIsNamedIsReadEvenBesideItsFolder() throws IOException {
        Path file = log(".hidden/log");
        assertThat(read(file).events()).hasSize(1);
        assertThat(read(folder, file).events()).hasSize(1);
    }

    @Test
    void folderWhoseNameBeginsLikeAnotherIsReadToo() throws IOException {
        log("logs/log");
        log("logs2/log");
        assertThat(read(folder.resolve("logs"), folder.resolve("logs2")).events())
                .hasSize(2);
    }

    @Test
    void missingPathIsRefused() throws IOException {
        Path file = log("log");
        Path missing = folder.resolve("missing");
        assertThatThrownBy(() -> LogReader.open(missing)).isInstanceOf(NoSuchFileException.class);
        assertThatThrownBy(() -> LogReader.builder().open(file, missing))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessageContaining("missing");
        assertThatThrownBy(() -> LogReader.builder().open(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("paths");
    }

    @Test
    void fileThatVanishesWhileReadingIsUnreadableAndTheRestIsRead() throws IOException {
        log("a");
        Path vanishing = log("b");
        log("c");
        try (LogReader reader = LogReader.open(folder)) {
            assertThat(reader.read()).isInstanceOf(MessageReceived.class);
            Files.delete(vanishing);
            Malformed malformed = (Malformed) reader.read();
            assertThat(malformed.reason()).isEqualTo(MalformedReason.UNREADABLE);
            assertThat(malformed.position().toString()).isEqualTo("b:1");
            assertThat(malformed.position().byteOffset()).isZero();
            assertThat(malformed.detail()).isEqualTo("it is no longer there");
            assertThat(reader.read().position().source()).isEqualTo("c");
            assertThat(reader.read()).isNull();
            assertThat(reader.coverage().unreadableFiles()).isOne();
            assertThat(reader.coverage().files()).isEqualTo(3);
            assertThat(reader.coverage().isClean()).isFalse();
        }
    }

    @Test
    void bytesReadAreThoseOfTheFilesAsTheyAre() throws IOException {
        long size = Files.size(write("a.gz", Logs.gzip(Logs.everyKindLog()))) + Files.size(log("b"));
        try (LogReader reader = LogReader.open(folder)) {
            assertThat(reader.bytesRead()).isZero();
            Logs.drain(reader);
            assertThat(reader.bytesRead()).isEqualTo(size);
        }
    }

    @Test
    void fileOfAFewDigitsIsNoLogAndTheStumpOfATimestampIs() throws IOException {
        log("a");
        Files.writeString(folder.resolve("pid"), "1234\n");
        try (LogReader reader = LogReader.open(folder)) {
            assertThat(Logs.drain(reader).coverage().isClean()).isTrue();
            assertThat(reader.coverage().ignored())
                    .extracting(IgnoredInput::name)
                    .containsExactly("pid");
        }
        Files.writeString(folder.resolve("pid"), "2024-");
        try (LogReader reader = LogReader.open(folder)) {
            assertThat(Logs.drain(reader).reasons()).containsExactly(MalformedReason.TRUNCATED);
        }
    }
}
