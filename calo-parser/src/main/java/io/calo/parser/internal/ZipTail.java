package io.calo.parser.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches for the record that ends a zip archive (APPNOTE 4.3.16), which {@link java.util.zip.ZipInputStream} does not ask for:
 * to it, an archive cut off between two entries, one with data after its end, and one whose directory lists more than it holds all
 * look whole. The record is known by its signature and by saying truly where it stands, since entries may hold the signature too.
 */
final class ZipTail extends FilterInputStream {
    private static final int SIGNATURE = 0x504B0506;
    private static final int AFTER_SIGNATURE = 18;
    private static final int ENTRIES_AT = 6;
    private static final int DIRECTORY_SIZE_AT = 8;
    private static final int DIRECTORY_OFFSET_AT = 12;
    private static final int COMMENT_LENGTH_AT = 16;

    /** What zip64 writes where a number does not fit, and the length of what it puts before the end record. */
    private static final long UNTOLD = 0xFFFF_FFFFL;

    private static final int UNTOLD_ENTRIES = 0xFFFF;
    private static final int ZIP64_LENGTH = 76;

    /** The last bytes, by position; a power of two no smaller than the end record. */
    private final byte[] recent = new byte[32];

    private long position;
    private int window;
    private boolean ended;
    private int entries;
    private long left;

    ZipTail(InputStream in) {
        super(in);
    }

    /**
     * Reads what is left of the archive.
     *
     * @param read how many entries have been read
     * @return what is wrong with its end, or an empty text
     */
    String fault(long read) throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (read(buffer, 0, buffer.length) >= 0) {
            // only the watching matters
        }
        if (!ended || left > 0) {
            return "ends early";
        }
        if (left < 0) {
            return "is followed by " + -left + " bytes of other data, which were not read";
        }
        boolean complete = entries == UNTOLD_ENTRIES || entries == (read & UNTOLD_ENTRIES);
        return complete ? "" : "lists " + entries + " entries, of which " + read + " could be read";
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            watch((byte) read);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        for (int i = 0; i < read; i++) {
            watch(target[from + i]);
        }
        return read;
    }

    private void watch(byte b) {
        if (ended) {
            left--;
            return;
        }
        recent[(int) position++ & recent.length - 1] = b;
        // The window runs behind, so that all of the record is there once its signature has passed.
        if (position > AFTER_SIGNATURE) {
            window = window << 8 | ago(AFTER_SIGNATURE + 1);
            if (window == SIGNATURE) {
                readEnd();
            }
        }
    }

    private void readEnd() {
        long size = number(DIRECTORY_SIZE_AT, 4);
        long offset = number(DIRECTORY_OFFSET_AT, 4);
        long between = position - AFTER_SIGNATURE - 4 - size - offset;
        ended = size == UNTOLD || offset == UNTOLD || between == 0 || between == ZIP64_LENGTH;
        entries = (int) number(ENTRIES_AT, 2);
        left = number(COMMENT_LENGTH_AT, 2);
    }

    /** A little-endian number of the record, at so many bytes after its signature. */
    private long number(int at, int bytes) {
        long number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = number << 8 | ago(AFTER_SIGNATURE - at - i);
        }
        return number;
    }

    /** The byte read so many bytes ago; the last is 1. */
    private int ago(int bytes) {
        return recent[(int) (position - bytes) & recent.length - 1] & 0xFF;
    }
}
