package io.calo.parser.internal;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Questions to eight bytes at once: SIMD within a register. A word is eight bytes of an array, the first of them lowest. Tests
 * answer with a mask that has the high bit of a byte set where the byte passes. Of those bits only the lowest is certain,
 * for the borrow of a subtraction may set others above it; so a mask tells exactly whether a byte passes, and which is the first.
 */
public final class Swar {
    /** Bytes in a word. */
    public static final int WIDTH = 8;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH = 0x8080_8080_8080_8080L;
    private static final long LINE_FEEDS = ONES * '\n';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long CONTROLS = ONES * ' ';
    private static final long ZEROS = ONES * '0';
    private static final long ABOVE_NINE = ONES * (0x7F - 9);
    private static final long POINTS = ONES * '.';
    private static final long NO_DIGITS = ONES * 0x10;
    private static final int POINT = '.' ^ '0';
    private static final long SPACES = ONES * '!';

    private Swar() {}

    /** The word at {@code at}, of which all eight bytes must lie in the array. */
    public static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** The word that eight ASCII characters make. */
    public static long word(String literal) {
        byte[] bytes = literal.getBytes(StandardCharsets.US_ASCII);
        if (bytes.length != WIDTH) {
            throw new IllegalArgumentException("a word has eight bytes: " + literal);
        }
        return word(bytes, 0);
    }

    /** Eight times the same byte. */
    public static long fill(char ascii) {
        return ONES * ascii;
    }

    /** The bytes of {@code word} that are line feeds. */
    public static long lineFeeds(long word) {
        return zeros(word ^ LINE_FEEDS);
    }

    /** The bytes of {@code word} that end or interrupt the text of a string: its quote, a backslash, a control character. */
    public static long stops(long word, long quotes) {
        long quote = word ^ quotes;
        long backslash = word ^ BACKSLASHES;
        return (((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash) | ((word - CONTROLS) & ~word)) & HIGH;
    }

    /** The bytes of {@code word} that are the quote or a control character. */
    public static long quotesAndControls(long word, long quotes) {
        long quote = word ^ quotes;
        return (((quote - ONES) & ~quote) | ((word - CONTROLS) & ~word)) & HIGH;
    }

    /** The bytes of {@code word} that are the quote or a backslash. */
    static long quotesAndBackslashes(long word, long quotes) {
        return zeros(word ^ quotes) | zeros(word ^ BACKSLASHES);
    }

    /**
     * Length of the plain decimal that {@code word} begins with: digits, at most one point between two of them, no zero before
     * another digit. 0 where it begins with none, or with one that does not end within the word.
     */
    public static int decimalLength(long word) {
        long digits = word ^ ZEROS;
        long others = ((digits + ABOVE_NINE) | digits) & HIGH;
        long low = (word & ~HIGH) ^ POINTS;
        long points = ~((low + ~HIGH) | word) & HIGH;
        long stops = others & ~points;
        long stop = stops & -stops;
        long point = points & (stop - 1);
        boolean strayPoint = (point & (point - 1)) != 0 || (point & 0x80) != 0 || ((point << 8) & stop) != 0;
        boolean leadingZero = (byte) word == '0' && ((others | stop) & 0x8080) == 0;
        return stop == 0 || strayPoint || leadingZero ? 0 : first(stop);
    }

    /**
     * The first {@code length} characters of {@code word}, 1 to 8 of a JavaScript number, moved to its end, each less the bits of a
     * zero: so digits are what they are worth, zeros fill the beginning, and of all other characters the fifth bit remains.
     */
    static long decimal(long word, int length) {
        return (word ^ ZEROS) << (Long.SIZE - length * Byte.SIZE);
    }

    /** Whether a {@link #decimal} is of digits and one point at most. */
    static boolean isDecimal(long decimal) {
        long others = decimal & NO_DIGITS;
        return (others & (others - 1)) == 0
                && (others == 0 || ((decimal >>> (Long.numberOfTrailingZeros(others) - 4)) & 0xFF) == POINT);
    }

    /** Digits after its point. */
    static int scale(long decimal) {
        long point = decimal & NO_DIGITS;
        return point == 0 ? 0 : Long.numberOfLeadingZeros(point) >>> 3;
    }

    /** What its digits are without the point. */
    static int unscaled(long decimal) {
        long point = decimal & NO_DIGITS;
        long digits = decimal;
        if (point != 0) {
            long before = (point >>> 4) - 1; // all bits of the bytes below the point's
            digits = ((decimal & before) << 8) | (decimal & ~((before << 8) | 0xFF));
        }
        // Neighbours become one, of twice the width, three times; each multiplication does so for all at once.
        long pairs = digits * 10 + (digits >>> 8);
        long low = (pairs & 0x0000_00FF_0000_00FFL) * (100 + (1_000_000L << 32));
        long high = ((pairs >>> 16) & 0x0000_00FF_0000_00FFL) * (1 + (10_000L << 32));
        return (int) ((low + high) >>> 32);
    }

    /** The bytes of {@code word} that are spaces or control characters. */
    public static long blanks(long word) {
        return (word - SPACES) & ~word & HIGH;
    }

    /** The bytes of {@code word} that are zero. */
    public static long zeros(long word) {
        return (word - ONES) & ~word & HIGH;
    }

    /** Which byte is the first in a mask that is not zero. */
    public static int first(long mask) {
        return Long.numberOfTrailingZeros(mask) >>> 3;
    }

    /** Index of the first line feed in {@code bytes[from, end)}, or {@code end}. */
    public static int indexOfLineFeed(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - WIDTH; at += WIDTH) {
            long found = lineFeeds(word(bytes, at));
            if (found != 0) {
                return at + first(found);
            }
        }
        while (at < end && bytes[at] != '\n') {
            at++;
        }
        return at;
    }
}
