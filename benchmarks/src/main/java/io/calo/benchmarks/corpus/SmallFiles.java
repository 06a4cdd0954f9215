package io.calo.benchmarks.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Cuts a plain log, between two records, into many small gzip files. */
final class SmallFiles {
    /** The mean of the 812 files of a real export, decompressed. */
    private static final int PIECE = 14_000;

    private static final int FILES_IN_FOLDER = 200;

    private SmallFiles() {}

    static void cut(Path plain, Path folder) throws IOException {
        try (RandomAccessFile in = new RandomAccessFile(plain.toFile(), "r")) {
            byte[] block = new byte[1 << 20];
            int held = 0;
            int files = 0;
            for (int read; (read = in.read(block, held, block.length - held)) >= 0 || held > 0; ) {
                held += Math.max(read, 0);
                int from = 0;
                for (int to; from < held && (to = end(block, from, held, read < 0)) > from; from = to) {
                    write(file(folder, files++), block, from, to - from);
                }
                System.arraycopy(block, from, block, 0, held - from);
                held -= from;
            }
        }
    }

    /** Where the piece that begins at {@code from} ends, or {@code from} where the block does not hold its end. */
    private static int end(byte[] block, int from, int held, boolean last) {
        for (int at = from + PIECE; at < held; at++) {
            if (block[at - 1] == '\n' && block[at - 2] == '\n') {
                return at;
            }
        }
        return last ? held : from;
    }

    private static Path file(Path folder, int number) {
        String container = Integer.toString(1_000 + number / FILES_IN_FOLDER);
        return folder.resolve(container).resolve(Integer.toString(100_000 + number) + ".gz");
    }

    private static void write(Path file, byte[] block, int from, int length) throws IOException {
        Files.createDirectories(file.getParent());
        try (OutputStream out = new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file), 1 << 14))) {
            out.write(block, from, length);
        }
    }
}
