package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.Decimals;
import io.calo.parser.internal.ValueSyntaxException;
import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The words of platform records: single tokens, and {@code Key: value} pairs between tabs. */
final class Tokens {
    private static final BigDecimal NANOS_PER_MILLI = BigDecimal.valueOf(1_000_000);

    /** Digits of a quantity before its point: milliseconds of eleven days, more than any invocation may take. */
    private static final int MAX_WHOLE_DIGITS = 9;

    private static final int MAX_DIGITS = 18;

    private static final byte[] MILLIS = Bytes.ascii(" ms");

    private Tokens() {}

    /**
     * Requires the rest of the record from {@code from} on to be one token.
     *
     * @throws ValueSyntaxException if it is empty, holds a space, or may have been cut: an id is only known to be whole by its
     *     36 characters, or by a line end after it
     */
    static void requireWhole(RawRecord raw, int from, String what) {
        requireIdentifier(raw, from, raw.end, what);
        if (raw.cut && !Bytes.isUuid(raw.block, from, raw.end)) {
            throw ValueSyntaxException.cut(what + " does not end", raw.end);
        }
    }

    /**
     * Requires the record to end with a line feed: its text tells no end of its own.
     *
     * @throws ValueSyntaxException if the input ends with the record
     */
    static void requireEnd(RawRecord raw) {
        if (raw.cut) {
            throw ValueSyntaxException.cut("the record does not end", raw.end);
        }
    }

    /**
     * Requires the record to end with a line feed or an object, and not inside of an object that begins after {@code from}.
     *
     * @throws ValueSyntaxException if the input ends with the record
     */
    static void requireEnd(RawRecord raw, int from) {
        if (raw.unclosed && !EmbeddedValues.endsWithObject(raw.block, from, raw.end)) {
            requireEnd(raw);
        }
    }

    /** Requires one token of a length that may be kept, many at a time. */
    static void requireIdentifier(RawRecord raw, int from, int to, String what) {
        requireToken(raw, from, to, what);
        raw.limits.requireIdentifierBytes(what, to - from, from);
    }

    static void requireToken(RawRecord raw, int from, int to, String what) {
        boolean token = to > from;
        for (int at = from; at < to; at++) {
            token &= !Bytes.isSpace(raw.block[at]);
        }
        if (!token) {
            throw ValueSyntaxException.expected(what, from, raw.end);
        }
    }

    /** Requires {@code key} and a number of milliseconds at {@code from}. */
    static void requireMillis(RawRecord raw, int from, byte[] key) {
        if (Bytes.startsWith(raw.block, from, raw.end, key) && isMillis(raw.block, from + key.length, raw.end)) {
            return;
        }
        throw ValueSyntaxException.expected("a number of milliseconds", from, raw.end);
    }

    /** Whether a number of milliseconds and their unit stand at {@code from}. */
    static boolean isMillis(byte[] bytes, int from, int end) {
        int after = skipQuantity(bytes, from, end);
        return after > from && Bytes.startsWith(bytes, after, end, MILLIS);
    }

    /** The text after {@code key: } up to the next tab or line end, or null where the key does not stand. */
    static @Nullable String field(byte[] bytes, int from, int end, String key) {
        byte[] wanted = Bytes.ascii(key + ": ");
        int at = from;
        while (at < end) {
            int close = at;
            while (close < end && (bytes[close] == ' ' || !Bytes.isSpace(bytes[close]))) {
                close++;
            }
            if (Bytes.startsWith(bytes, at, close, wanted)) {
                return Bytes.text(bytes, at + wanted.length, close);
            }
            at = close + 1;
        }
        return null;
    }

    /** The duration that {@code 141.09 ms} spells, or null where the key does not stand or says something else. */
    static @Nullable Duration millis(byte[] bytes, int from, int end, String key) {
        BigDecimal millis = quantity(field(bytes, from, end, key), " ms");
        return millis == null
                ? null
                : Duration.ofNanos(millis.multiply(NANOS_PER_MILLI).longValue());
    }

    /** The number that {@code 1024 MB} spells, or null where the key does not stand or says something else. */
    static @Nullable Integer megabytes(byte[] bytes, int from, int end, String key) {
        BigDecimal megabytes = quantity(field(bytes, from, end, key), " MB");
        return megabytes == null ? null : megabytes.intValue();
    }

    private static @Nullable BigDecimal quantity(@Nullable String text, String unit) {
        if (text == null || !text.endsWith(unit)) {
            return null;
        }
        byte[] digits = Bytes.ascii(text.substring(0, text.length() - unit.length()));
        return isQuantity(digits) ? Decimals.parse(digits, 0, digits.length) : null;
    }

    /** Whether all of it is digits with an optional fraction, of a size that nothing can overflow. */
    static boolean isQuantity(byte[] digits) {
        return digits.length > 0 && skipQuantity(digits, 0, digits.length) == digits.length;
    }

    /** Index after digits with an optional fraction, of a size that nothing can overflow; else from. */
    private static int skipQuantity(byte[] bytes, int from, int end) {
        int whole = Bytes.skipDigits(bytes, from, end);
        int at = whole;
        if (at + 1 < end && bytes[at] == '.') {
            at = Bytes.skipDigits(bytes, at + 1, end);
        }
        return whole - from <= MAX_WHOLE_DIGITS && at - from <= MAX_DIGITS ? at : from;
    }
}
