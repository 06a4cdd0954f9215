package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    private static final String RECORD =
            "2024-03-04T05:06:07.080Z START RequestId: 11111111-0000-4000-8000-000000000001\n";

    @TempDir
    Path folder;

    @Test
    void theFilesOfAFolderAreThoseThatAReaderOpensInTheOrderOfTheirNames() throws IOException {
        write("b/1.log", RECORD);
        write("a.log", RECORD);
        write("notes.txt", "no log");
        write(".hidden", RECORD);
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.log"));

        assertThat(LogFile.in(folder))
                .containsExactly(
                        new LogFile(folder.resolve("a.log"), "a.log", true),
                        new LogFile(folder.resolve("b/1.log"), "b/1.log", true),
                        new LogFile(folder.resolve("notes.txt"), "notes.txt", true));
    }

    @Test
    void aFileThatIsNamedGoesByItsOwnName() throws IOException {
        Path file = write("b/.hidden", RECORD);

        assertThat(LogFile.in(file)).containsExactly(new LogFile(file, ".hidden", false));
        assertThatThrownBy(() -> LogFile.in(folder.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void whatHoldsARecordOrMayHoldOneIsALog() throws IOException {
        assertThat(holds(write("a", RECORD))).isTrue();
        assertThat(holds(write("b", "a line before\n" + RECORD))).isTrue();
        assertThat(holds(write("c", "no log"))).isFalse();
        assertThat(holds(write("d", ""))).isFalse();

        assertThat(holds(write("cut", RECORD.substring(0, RECORD.length() - 9))))
                .as("a reader reports a record that was cut")
                .isTrue();
        Path named = write("named", "no log");
        assertThat(LogFile.in(named).get(0).isLog()).isTrue();

        byte[] packed = gzip(RECORD.repeat(2_000));
        assertThat(holds(Files.write(folder.resolve("e.gz"), packed))).isTrue();
        byte[] cut = java.util.Arrays.copyOf(gzip("no log"), 12);
        assertThat(holds(Files.write(folder.resolve("f.gz"), cut)))
                .as("nobody knows what the broken one held")
                .isTrue();
    }

    private static boolean holds(Path file) {
        return new LogFile(file, "x", true).isLog();
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
