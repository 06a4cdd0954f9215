package io.calo.parser.internal;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Exact decimals from the digits of a JavaScript number. Nearly all amounts fit a {@code long} and a scale, which spares a
 * String and the general text constructor.
 */
public final class Decimals {
    /** As many as the widest {@link ValueLimits} allow; bounds the work of one number. */
    public static final int MAX_DIGITS = 10_000;

    private static final int MAX_EXPONENT = 9_999;
    private static final int LONG_DIGITS = 18;
    private static final BigInteger CHUNK = BigInteger.TEN.pow(LONG_DIGITS);

    private Decimals() {}

    /** Index after the number that begins at {@code from}, or {@code from} where no finite number begins. */
    public static int skip(byte[] bytes, int from, int end) {
        int at = from;
        if (at < end && bytes[at] == '-') {
            at++;
        }
        int digits = Bytes.skipDigits(bytes, at, end);
        if (digits == at || (bytes[at] == '0' && digits > at + 1)) {
            return from; // JavaScript prints no leading zeros, JSON does not know them
        }
        at = digits;
        if (at + 1 < end && bytes[at] == '.' && isDigit(bytes[at + 1])) {
            at = Bytes.skipDigits(bytes, at + 1, end);
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            int exponent = at + 1;
            if (exponent < end && (bytes[exponent] == '+' || bytes[exponent] == '-')) {
                exponent++;
            }
            int last = Bytes.skipDigits(bytes, exponent, end);
            if (last > exponent) {
                at = last;
            }
        }
        return at;
    }

    /**
     * The number written in {@code bytes[from, end)}, which {@link #skip} accepts whole.
     *
     * @throws ArithmeticException if it is longer than {@value #MAX_DIGITS} digits and a few marks, or has an exponent outside ±9,999
     */
    public static BigDecimal parse(byte[] bytes, int from, int end) {
        int length = end - from;
        if (length <= Swar.WIDTH && length > 0 && from <= bytes.length - Swar.WIDTH) {
            long word = Swar.decimal(Swar.word(bytes, from), length);
            if (Swar.isDecimal(word)) {
                return BigDecimal.valueOf(Swar.unscaled(word), Swar.scale(word));
            }
        }
        return parseDigits(bytes, from, end);
    }

    private static BigDecimal parseDigits(byte[] bytes, int from, int end) {
        boolean negative = bytes[from] == '-';
        long unscaled = 0;
        int point = end - 1; // of a number without one, it might as well stand after the last digit
        if (end - from <= LONG_DIGITS) {
            int at = negative ? from + 1 : from;
            for (; at < end; at++) {
                int digit = bytes[at] - '0';
                if (digit >= 0 && digit <= 9) {
                    unscaled = unscaled * 10 + digit;
                } else if (bytes[at] == '.') {
                    point = at;
                } else {
                    return parseSlow(bytes, from, end);
                }
            }
            return BigDecimal.valueOf(negative ? -unscaled : unscaled, end - 1 - point);
        }
        return parseSlow(bytes, from, end);
    }

    private static BigDecimal parseSlow(byte[] bytes, int from, int end) {
        if (end - from > MAX_DIGITS + 8) {
            throw new ArithmeticException(
                    "a number of " + (end - from) + " characters, at most 10,000 digits are read");
        }
        boolean negative = bytes[from] == '-';
        int at = negative ? from + 1 : from;
        long unscaled = 0;
        BigInteger high = BigInteger.ZERO;
        int digits = 0;
        int scale = 0;
        boolean fraction = false;
        int exponent = 0;
        for (; at < end; at++) {
            byte b = bytes[at];
            if (b == '.') {
                fraction = true;
            } else if (b == 'e' || b == 'E') {
                exponent = exponent(bytes, at + 1, end);
                break;
            } else {
                if (digits > 0 && digits % LONG_DIGITS == 0) {
                    high = high.multiply(CHUNK).add(BigInteger.valueOf(unscaled));
                    unscaled = 0;
                }
                unscaled = unscaled * 10 + (b - '0');
                digits++;
                scale += fraction ? 1 : 0;
            }
        }
        if (digits <= LONG_DIGITS) {
            return BigDecimal.valueOf(negative ? -unscaled : unscaled, scale - exponent);
        }
        if (digits > MAX_DIGITS) {
            throw new ArithmeticException("a number of " + digits + " digits, at most 10,000 are read");
        }
        int rest = (digits - 1) % LONG_DIGITS + 1;
        BigInteger all = high.multiply(BigInteger.TEN.pow(rest)).add(BigInteger.valueOf(unscaled));
        return new BigDecimal(negative ? all.negate() : all, scale - exponent);
    }

    /** Whether {@code bytes[from, end)} is one finite number that {@link #parse} accepts. */
    public static boolean isNumber(byte[] bytes, int from, int end) {
        if (skip(bytes, from, end) != end || from == end) {
            return false;
        }
        try {
            if (end - from > LONG_DIGITS || hasExponent(bytes, from, end)) {
                parse(bytes, from, end);
            }
            return true;
        } catch (ArithmeticException e) {
            return false;
        }
    }

    /** Whether {@code bytes[from, end)}, a number, is written without fraction and exponent. */
    static boolean isInteger(byte[] bytes, int from, int end) {
        return Bytes.skipDigits(bytes, bytes[from] == '-' ? from + 1 : from, end) == end;
    }

    private static boolean hasExponent(byte[] bytes, int from, int end) {
        for (int at = from; at < end; at++) {
            if (bytes[at] == 'e' || bytes[at] == 'E') {
                return true;
            }
        }
        return false;
    }

    private static int exponent(byte[] bytes, int from, int end) {
        int sign = bytes[from] == '-' ? -1 : 1;
        int value = 0;
        for (int at = isDigit(bytes[from]) ? from : from + 1; at < end; at++) {
            value = value * 10 + (bytes[at] - '0');
            if (value > MAX_EXPONENT) {
                throw new ArithmeticException("a number with an exponent beyond ±" + MAX_EXPONENT);
            }
        }
        return sign * value;
    }

    static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }
}
