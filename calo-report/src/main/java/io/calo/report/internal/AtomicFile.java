package io.calo.report.internal;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Files that appear whole or not at all. */
public final class AtomicFile {
    private AtomicFile() {}

    /** What fills a file with text. */
    public interface Content {
        void writeTo(Writer out) throws IOException;
    }

    /** What fills a file with bytes. */
    public interface Bytes {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes UTF-8 text to a hidden file beside {@code file}, and gives it the file's name once it is whole. */
    public static void write(Path file, Content content) throws IOException {
        writeBytes(file, bytes -> {
            // Unlike Files.newBufferedWriter, this replaces what UTF-8 cannot carry instead of failing on hostile text.
            try (Writer out = new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
                content.writeTo(out);
            }
        });
    }

    /**
     * Says at once that a file could not be written, before work is done in vain.
     *
     * @throws IOException if its folder does not exist, or something that is no regular file has its name: a link or a device would be
     *     replaced, and not what it leads to
     */
    public static void check(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path folder = absolute.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new NoSuchFileException(
                    String.valueOf(folder), null, "there is no such folder to write " + file + " into");
        }
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "is there and is no regular file; name another");
        }
    }

    /** Writes bytes to a hidden file beside {@code file}, and gives it the file's name once it is whole. See {@link #check}. */
    public static void writeBytes(Path file, Bytes content) throws IOException {
        check(file);
        Path absolute = file.toAbsolutePath();
        // Not Files.createTempFile, which makes files for their owner alone: here the user's umask decides, as for any
        // file.
        Path temporary = absolute.resolveSibling("." + absolute.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            try (OutputStream out =
                    new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW))) {
                content.writeTo(out);
            }
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
}
