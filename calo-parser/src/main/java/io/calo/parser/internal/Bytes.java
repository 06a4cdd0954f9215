package io.calo.parser.internal;

import java.nio.charset.StandardCharsets;

/** Questions to bytes of text. Indices are into the array; {@code end} is exclusive. */
public final class Bytes {
    private Bytes() {}

    /** Index of the first byte at or after {@code at} that is neither space, tab nor line end. */
    public static int skipSpace(byte[] bytes, int at, int end) {
        int next = at;
        while (next < end && isSpace(bytes[next])) {
            next++;
        }
        return next;
    }

    /** Index of the first byte at or after {@code from} that is no decimal digit. */
    public static int skipDigits(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Whether the byte is a space, a tab, or part of a line end. */
    public static boolean isSpace(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }

    /** Whether the bytes at {@code at} are those of {@code prefix}. */
    public static boolean startsWith(byte[] bytes, int at, int end, byte[] prefix) {
        if (end - at < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[at + i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code bytes[from, end)} is exactly {@code text}. */
    public static boolean equals(byte[] bytes, int from, int end, byte[] text) {
        return end - from == text.length && startsWith(bytes, from, end, text);
    }

    /** Index of the first {@code wanted} in {@code bytes[from, end)}, or {@code end}. */
    public static int indexOf(byte[] bytes, int from, int end, char wanted) {
        int at = from;
        while (at < end && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Index of the first space, tab or part of a line end in {@code bytes[from, end)}, or {@code end}. */
    public static int indexOfSpace(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && !isSpace(bytes[at])) {
            at++;
        }
        return at;
    }

    /** The value of exactly {@code digits} hexadecimal digits in {@code bytes[from, end)}, or −1. */
    static int hex(byte[] bytes, int from, int end, int digits) {
        if (end - from != digits) {
            return -1;
        }
        int value = 0;
        for (int at = from; at < end; at++) {
            int digit = Character.digit(bytes[at], 16);
            if (digit < 0) {
                return -1;
            }
            value = value << 4 | digit;
        }
        return value;
    }

    /** Whether {@code bytes[at, end)} has the shape of a UUID. */
    public static boolean isUuid(byte[] bytes, int at, int end) {
        if (end - at != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            byte b = bytes[at + i];
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? b != '-' : Character.digit(b, 16) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The text of {@code bytes[from, end)} as UTF-8; what is not UTF-8 becomes U+FFFD. */
    public static String text(byte[] bytes, int from, int end) {
        return new String(bytes, from, end - from, StandardCharsets.UTF_8);
    }

    /** The ASCII bytes of a literal. */
    public static byte[] ascii(String literal) {
        return literal.getBytes(StandardCharsets.US_ASCII);
    }
}
