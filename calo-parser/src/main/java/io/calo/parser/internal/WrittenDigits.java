package io.calo.parser.internal;

/**
 * Tells whether a number, written out without its exponent, has more digits than allowed, without writing it out: {@code 1e9999} has
 * 10,000 of them, {@code 5e-324} has 325. Leading zeros before the point count as one digit.
 */
final class WrittenDigits {
    /** Exponents are read as far as this, beyond which no number is allowed anyway. */
    private static final int EXPONENT_CEILING = 1 << 20;

    private WrittenDigits() {}

    /** Whether the number in {@code bytes[from, end)} has more digits than {@code most}; never so of what is no number. */
    static boolean exceed(byte[] bytes, int from, int end, int most) {
        int mark = mark(bytes, from, end);
        if (mark == end && end - from <= most) {
            return false; // nearly always: no exponent, and shorter than the limit with sign and point
        }
        if (from == end || Decimals.skip(bytes, from, end) != end) {
            return false;
        }
        int whole = bytes[from] == '-' ? from + 1 : from;
        int point = Bytes.skipDigits(bytes, whole, end);
        int fractionDigits = Math.max(0, mark - point - 1);
        int exponent = mark < end ? exponent(bytes, mark + 1, end) : 0;
        long before = Math.max(1, (long) point - whole + exponent);
        long after = Math.max(0, (long) fractionDigits - exponent);
        return before + after > most;
    }

    /** Index of the exponent's mark, or {@code end}. */
    private static int mark(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] != 'e' && bytes[at] != 'E') {
            at++;
        }
        return at;
    }

    private static int exponent(byte[] bytes, int from, int end) {
        boolean negative = bytes[from] == '-';
        int value = 0;
        for (int at = Decimals.isDigit(bytes[from]) ? from : from + 1; at < end; at++) {
            value = Math.min(EXPONENT_CEILING, value * 10 + (bytes[at] - '0'));
        }
        return negative ? -value : value;
    }
}
