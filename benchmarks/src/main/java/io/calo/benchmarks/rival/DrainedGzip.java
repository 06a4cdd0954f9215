package io.calo.benchmarks.rival;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip by {@link Inflater} and drops what comes: how fast the JDK can decompress at all. Fair: one inflater and
 * two arrays for everything, no checksum is reckoned (calo reckons it), and the header is passed by its fixed length, which is
 * what the corpora have.
 */
public final class DrainedGzip implements AutoCloseable {
    private static final int HEADER = 10;

    private final Inflater inflater = new Inflater(true);
    private final byte[] compressed = new byte[PlainBytes.BLOCK];
    private final byte[] plain = new byte[PlainBytes.BLOCK];

    /**
     * Drains a file.
     *
     * @return its decompressed bytes
     */
    public long drain(Path file) throws IOException {
        inflater.reset();
        try (InputStream in = Files.newInputStream(file)) {
            int read = in.readNBytes(compressed, 0, compressed.length);
            inflater.setInput(compressed, HEADER, read - HEADER);
            while (!inflater.finished()) {
                if (inflater.inflate(plain) == 0 && inflater.needsInput()) {
                    read = in.read(compressed);
                    if (read < 0) {
                        throw new EOFException(file + " ends early");
                    }
                    inflater.setInput(compressed, 0, read);
                }
            }
            return inflater.getBytesWritten();
        } catch (DataFormatException e) {
            throw new IOException(file + " is corrupt", e);
        }
    }

    /**
     * Drains every file of a folder, which it walks as calo does.
     *
     * @return their decompressed bytes
     */
    public long drainAll(Path folder) throws IOException {
        long[] bytes = {0};
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                bytes[0] += drain(file);
                return FileVisitResult.CONTINUE;
            }
        });
        return bytes[0];
    }

    @Override
    public void close() {
        inflater.end();
    }
}
