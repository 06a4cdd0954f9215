package io.calo.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Files that appear whole or not at all. */
final class AtomicFile {
    private AtomicFile() {}

    /** What fills a file. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** Writes UTF-8 text to a hidden file beside {@code file}, and gives it the file's name once it is whole. */
    static void write(Path file, Content content) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path temporary = Files.createTempFile(absolute.getParent(), "." + absolute.getFileName(), ".part");
        try {
            // Unlike Files.newBufferedWriter, this replaces what UTF-8 cannot carry instead of failing on hostile text.
            try (Writer out = new BufferedWriter(
                    new OutputStreamWriter(Files.newOutputStream(temporary), StandardCharsets.UTF_8))) {
                content.writeTo(out);
            }
            readableByAll(temporary);
            move(temporary, absolute);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Temporary files are made for their owner alone; a report is to have the rights that any new file has. */
    private static void readableByAll(Path file) {
        if (!file.toFile().setReadable(true, false)) {
            throw new IllegalStateException("cannot set the rights of " + file);
        }
    }
}
