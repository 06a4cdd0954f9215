package io.calo.parser;

/**
 * How long the values of a {@link Layout} are, a byte for each, in two words; the one value that may be longer apart. With the
 * layout's literals between them, that is where each value lies.
 */
final class Lengths {
    /** Values that a layout may have, and bytes that each but the long one may have. */
    static final int MOST_VALUES = 16;

    static final int LONGEST = 255;

    long low;
    long high;
    int longText;

    void clear() {
        low = 0;
        high = 0;
        longText = 0;
    }

    void set(int value, int length) {
        long shifted = (long) length << (value << 3); // the shift counts modulo 64
        if (value < 8) {
            low |= shifted;
        } else {
            high |= shifted;
        }
    }

    static int get(int value, long low, long high) {
        return (int) ((value < 8 ? low : high) >>> (value << 3)) & 0xFF;
    }
}
