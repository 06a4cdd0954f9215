package io.calo.benchmarks.rival;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts line feeds and does nothing else: how fast bytes can be looked at at all. Fair: read from the same stream as calo
 * reads, into one array of the size of calo's block.
 */
public final class PlainBytes {
    /** What calo's framer reads into, in bytes. */
    static final int BLOCK = 1 << 16;

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long FEEDS = 0x0A0A_0A0A_0A0A_0A0AL;
    private static final long LOW_BITS = 0x7F7F_7F7F_7F7F_7F7FL;

    private interface Counter {
        long count(byte[] bytes, int length);
    }

    private PlainBytes() {}

    /** Looks at each byte by itself. */
    public static long scalarFeeds(Path file) throws IOException {
        return read(file, PlainBytes::scalar);
    }

    /** Looks at eight bytes at a time, within a register. */
    public static long swarFeeds(Path file) throws IOException {
        return read(file, PlainBytes::swar);
    }

    private static long read(Path file, Counter counter) throws IOException {
        byte[] block = new byte[BLOCK];
        long feeds = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read; (read = in.read(block)) >= 0; ) {
                feeds += counter.count(block, read);
            }
        }
        return feeds;
    }

    private static long scalar(byte[] bytes, int length) {
        int feeds = 0;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == '\n') {
                feeds++;
            }
        }
        return feeds;
    }

    private static long swar(byte[] bytes, int length) {
        int feeds = 0;
        int at = 0;
        for (; at <= length - Long.BYTES; at += Long.BYTES) {
            long differing = (long) LONGS.get(bytes, at) ^ FEEDS;
            // The high bit of each byte that differs in any bit; exact, since no sum carries into the next byte.
            long marks = ((differing & LOW_BITS) + LOW_BITS) | differing;
            feeds += Long.BYTES - Long.bitCount(marks & ~LOW_BITS);
        }
        for (; at < length; at++) {
            if (bytes[at] == '\n') {
                feeds++;
            }
        }
        return feeds;
    }
}
