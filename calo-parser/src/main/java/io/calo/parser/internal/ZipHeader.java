package io.calo.parser.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What stands before an entry of a zip archive (APPNOTE 4.3.7). The name is a label: nothing is ever written or opened by it.
 *
 * @param encrypted whether it cannot be read without a password
 * @param described whether checksum and sizes follow the data, and are not known before
 * @param method how the data are compressed: {@link #STORED}, {@link #DEFLATED} or one that is not read
 * @param compressedBytes length of the data, or −1 where it is not known before
 * @param wide whether sizes after the data have eight bytes
 */
record ZipHeader(
        String name,
        boolean encrypted,
        boolean described,
        int method,
        long crc,
        long compressedBytes,
        long decodedBytes,
        boolean wide) {
    static final int STORED = 0;
    static final int DEFLATED = 8;

    /** {@code PK\3\4}, {@code PK\1\2}, {@code PK\5\6}, {@code PK\6\6} and {@code PK\7\8}. */
    static final long ENTRY = 0x04034B50L;

    static final long DIRECTORY = 0x02014B50L;
    static final long END = 0x06054B50L;
    static final long WIDE_END = 0x06064B50L;
    static final long DESCRIPTOR = 0x08074B50L;

    private static final int LENGTH = 30;
    private static final int HIGHEST_VERSION = 99;
    private static final int HIGHEST_METHOD = 99;
    private static final long UNTOLD = 0xFFFF_FFFFL;
    private static final int WIDE_SIZES = 1;

    /** Whether a header stands here, as far as can be seen: its signature alone may stand in compressed data by chance. */
    static boolean isHere(ForwardBytes in) throws IOException {
        return in.has(LENGTH)
                && in.peek(0, 4) == ENTRY
                && in.peek(4, 1) <= HIGHEST_VERSION
                && in.peek(8, 2) <= HIGHEST_METHOD
                && in.peek(26, 2) > 0;
    }

    /** Reads the header that begins here. */
    static ZipHeader read(ForwardBytes in) throws IOException {
        in.require(LENGTH);
        int flags = (int) in.peek(6, 2);
        int method = (int) in.peek(8, 2);
        long crc = in.peek(14, 4);
        long compressed = in.peek(18, 4);
        long decoded = in.peek(22, 4);
        int nameLength = (int) in.peek(26, 2);
        int extraLength = (int) in.peek(28, 2);
        in.skip(LENGTH);
        String name = new String(in.take(nameLength), StandardCharsets.UTF_8);
        byte[] extra = in.take(extraLength);
        boolean described = (flags & 8) != 0;
        int sizes = wideSizes(extra);
        if (sizes >= 0 && decoded == UNTOLD && compressed == UNTOLD && sizes + 16 <= extra.length) {
            decoded = number(extra, sizes, 8);
            compressed = number(extra, sizes + 8, 8);
        }
        long known = described || compressed < 0 ? -1 : compressed;
        return new ZipHeader(label(name), (flags & 1) != 0, described, method, crc, known, decoded, sizes >= 0);
    }

    /** Without characters that would play tricks on terminals and tables. */
    private static String label(String name) {
        StringBuilder label = new StringBuilder(name);
        for (int i = 0; i < label.length(); i++) {
            if (Character.isISOControl(label.charAt(i))) {
                label.setCharAt(i, '\uFFFD');
            }
        }
        return label.toString();
    }

    /** Index of the sizes of eight bytes in the extra fields, or −1. */
    private static int wideSizes(byte[] extra) {
        int at = 0;
        while (at + 4 <= extra.length) {
            if (number(extra, at, 2) == WIDE_SIZES) {
                return at + 4;
            }
            at += 4 + (int) number(extra, at + 2, 2);
        }
        return -1;
    }

    private static long number(byte[] bytes, int from, int length) {
        long number = 0;
        for (int i = length - 1; i >= 0; i--) {
            number = number << 8 | (bytes[from + i] & 0xFF);
        }
        return number;
    }

    boolean isFolder() {
        return name.endsWith("/");
    }

    /** Why it cannot be read, or an empty text. */
    String obstacle() {
        if (encrypted) {
            return "the zip entry is encrypted";
        }
        if (method != STORED && method != DEFLATED) {
            return "the zip entry is compressed by method " + method + ", which is not known here";
        }
        return method == STORED && compressedBytes < 0
                ? "the zip entry does not say where it ends, as streams of entries that are not compressed may do"
                : "";
    }
}
