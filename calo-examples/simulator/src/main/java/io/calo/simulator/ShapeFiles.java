package io.calo.simulator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes the files of one shape, numbered in folders. */
final class ShapeFiles {
    private final Path out;
    private final LogShape shape;
    private final Compression compression;
    private final Totals totals;
    private int written;

    ShapeFiles(Path out, LogShape shape, Compression compression, Totals totals) {
        this.out = out;
        this.shape = shape;
        this.compression = compression;
        this.totals = totals;
    }

    /** Writes the next file of the folder that is named after the shape. */
    void next(byte[] content) throws IOException {
        write(shape.commandName(), written, content);
    }

    /** Writes a file of a stream's own folder. */
    void ofStream(LogPage page, String content) throws IOException {
        write(page.folder(), page.number(), content.getBytes(StandardCharsets.UTF_8));
    }

    private void write(String folder, int number, byte[] content) throws IOException {
        Path in = out.resolve(folder);
        Files.createDirectories(in);
        String name = new TextBuffer(16)
                .padded(number, 6)
                .add('.')
                .add(shape.extension())
                .toString();
        boolean plain = compression == Compression.NONE;
        Files.write(in.resolve(plain ? name : name + ".gz"), plain ? content : gzip(content));
        written++;
        totals.files++;
        totals.decodedBytes += content.length;
    }

    /** Compressed as CloudWatch compresses deliveries. */
    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(content.length / 4 + 64);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return bytes.toByteArray();
    }
}
