package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders made to be endless: more files than allowed, links that lead out or in circles, files that never end. */
class FileLimitsTest {
    @TempDir
    Path folder;

    private void log(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, Logs.received());
    }

    private Logs.Result read(int maxFiles) throws IOException {
        try (LogReader reader = LogReader.builder()
                .limits(ParseLimits.builder().maxFiles(maxFiles).build())
                .open(folder)) {
            return Logs.drain(reader);
        }
    }

    @Test
    void asManyFilesAsAllowedAreReadWithoutAWord() throws IOException {
        for (String name : List.of("a/1", "a/2", "b", "c")) {
            log(name);
        }
        Logs.Result result = read(5); // the folder a is one of them
        assertThat(result.sources()).containsExactly("a/1", "a/2", "b", "c");
        assertThat(result.coverage().isClean()).isTrue();
    }

    @Test
    void ofMoreFilesTheFirstAreReadAndAnEventSaysHowManyAreLeft() throws IOException {
        for (int i = 0; i < 30; i++) {
            log("a/" + (char) ('A' + i));
        }
        log("b/1");
        log("c");
        Logs.Result result = read(13); // a, b, c and ten inside of a

        assertThat(result.sources())
                .containsExactly("a/A", "a/B", "a/C", "a/D", "a/E", "a/F", "a/G", "a/H", "a/I", "a/J", "a", "c");
        Malformed malformed = result.malformed().get(0);
        assertThat(malformed.reason()).isEqualTo(MalformedReason.LIMIT_EXCEEDED);
        assertThat(malformed.position().source()).isEqualTo("a");
        assertThat(malformed.detail())
                .isEqualTo("the folder holds 20 more files or folders, above the limit maxFiles (13);"
                        + " these and folders after it were not read; raise the limit if this is genuine");
        assertThat(result.coverage().unreadableFiles()).isOne();
        assertThat(result.coverage().ignored())
                .containsExactly(new IgnoredInput("b", "a folder above the limit maxFiles (13)"));
    }

    @Test
    void limitOfFilesIsOneForReadersThatWereOpenedTogether() throws IOException {
        for (int i = 0; i < 9; i++) {
            log("log" + i);
        }
        List<String> read = new ArrayList<>();
        List<LogReader> readers = LogReader.builder()
                .limits(ParseLimits.builder().maxFiles(4).build())
                .openAll(List.of(folder), 3);
        for (LogReader reader : readers) {
            read.addAll(Logs.drain(reader).kinds());
            reader.close();
        }
        assertThat(read).hasSize(5).containsOnlyOnce("malformed");
    }

    @Test
    void linksThatLeadInCirclesOrOutOfTheFolderAreNotFollowed() throws IOException {
        Path outside = folder.resolve("outside");
        log("outside/secret");
        log("logs/log");
        Path logs = folder.resolve("logs");
        Files.createSymbolicLink(logs.resolve("absolute"), outside);
        Files.createSymbolicLink(logs.resolve("relative"), Path.of("..", "outside", "secret"));
        Files.createSymbolicLink(logs.resolve("itself"), Path.of("itself"));
        Files.createSymbolicLink(logs.resolve("one"), Path.of("other"));
        Files.createSymbolicLink(logs.resolve("other"), Path.of("one"));
        Files.createSymbolicLink(logs.resolve("up"), Path.of(".."));
        Files.createSymbolicLink(logs.resolve("nowhere"), Path.of("nothing"));
        try (LogReader reader = LogReader.open(logs)) {
            Logs.Result result = Logs.drain(reader);
            assertThat(result.sources()).containsExactly("log");
            assertThat(result.coverage().ignoredFiles()).isEqualTo(7);
            assertThat(result.coverage().ignored())
                    .extracting(IgnoredInput::reason)
                    .containsOnly("a symbolic link, which is not followed");
        }
    }

    @Test
    void namedLinkIsFollowedAndNoLinkInsideOfIt() throws IOException {
        log("outside/secret");
        log("logs/log");
        Files.createSymbolicLink(folder.resolve("logs/out"), folder.resolve("outside"));
        Path named = Files.createSymbolicLink(folder.resolve("named"), folder.resolve("logs"));
        try (LogReader reader = LogReader.open(named)) {
            assertThat(Logs.drain(reader).sources()).containsExactly("log");
        }
    }

    @Test
    void namedLinkThatLeadsInACircleOrNowhereIsRefused() throws IOException {
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), Path.of("circle"));
        Path nowhere = Files.createSymbolicLink(folder.resolve("nowhere"), Path.of("nothing"));
        assertThatThrownBy(() -> LogReader.open(circle)).isInstanceOf(FileSystemException.class);
        assertThatThrownBy(() -> LogReader.open(nowhere)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void fileThatBecomesALinkAfterItWasFoundIsNotFollowed() throws IOException {
        log("outside/secret");
        log("logs/a");
        log("logs/b");
        try (LogReader reader = LogReader.open(folder.resolve("logs"))) {
            assertThat(reader.read()).isInstanceOf(MessageReceived.class);
            Files.delete(folder.resolve("logs/b"));
            Files.createSymbolicLink(folder.resolve("logs/b"), folder.resolve("outside/secret"));
            Logs.Result rest = Logs.drain(reader);
            assertThat(rest.kinds()).doesNotContain("message-received");
            assertThat(rest.coverage().ignored()).extracting(IgnoredInput::name).containsExactly("b");
        }
    }

    @Test
    void pipeInAFolderIsNotOpenedLestReadingWaitsForEver() throws Exception {
        log("log");
        assumeTrue(makePipe(folder.resolve("pipe")), "no mkfifo on this machine");
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            Logs.Result result = read(100);
            assertThat(result.sources()).containsExactly("log");
            assertThat(result.coverage().ignored()).containsExactly(new IgnoredInput("pipe", "not a regular file"));
        });
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            return made.waitFor(10, TimeUnit.SECONDS) && made.exitValue() == 0;
        } catch (IOException none) {
            return false;
        }
    }
}
