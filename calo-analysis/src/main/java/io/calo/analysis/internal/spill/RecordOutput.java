package io.calo.analysis.internal.spill;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes a record in few bytes and without loss; {@link RecordInput} has a method of the same name for each here, and must
 * be asked in the same order. A method and its {@code …OrNull} write alike. For one thread.
 */
public final class RecordOutput {
    static final int NULL = 0;
    static final int WORD_INLINE = 1;
    static final int FIRST_WORD = 2;
    static final int INSTANT_MILLIS = 1;
    static final int INSTANT_NANOS = 2;
    static final int NANOS_PER_MILLI = 1_000_000;

    /** Seconds from 1970 within which milliseconds fit a long with ease. */
    private static final long MILLIS_RANGE = Long.MAX_VALUE / 1000 - 1;

    private final @Nullable Words words;
    final Bytes bytes = new Bytes();

    /** Every word written out: for what outlives the process. */
    public RecordOutput() {
        this(null);
    }

    /** Words written as their numbers in {@code words}; null for none. */
    public RecordOutput(@Nullable Words words) {
        this.words = words;
    }

    /** The lowest eight bits. */
    public void octet(int value) {
        bytes.put(value);
    }

    /** Yes or no. */
    public void bool(boolean value) {
        bytes.put(value ? 1 : 0);
    }

    /** A number taken as unsigned: 1 byte below 128, 10 at most. */
    public void varint(long value) {
        bytes.putVarint(value);
    }

    /** A signed number: 1 byte from -64 to 63, 10 at most. */
    public void signedVarint(long value) {
        bytes.putVarint(Varints.zigzag(value));
    }

    /** Any text, be it well-formed UTF-16 or not: one byte a unit, or two if any is above U+00FF. */
    public void text(String value) {
        textOrNull(value);
    }

    /** {@link #text}, or null. */
    public void textOrNull(@Nullable String value) {
        if (value == null) {
            bytes.putVarint(NULL);
        } else if (isNarrow(value)) {
            narrow(value);
        } else {
            wide(value);
        }
    }

    private static boolean isNarrow(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }

    private void narrow(String value) {
        bytes.putVarint(1 + 2L * value.length());
        bytes.room(value.length());
        for (int i = 0; i < value.length(); i++) {
            bytes.array[bytes.length++] = (byte) value.charAt(i);
        }
    }

    private void wide(String value) {
        bytes.putVarint(2 + 2L * value.length());
        bytes.room(2L * value.length());
        for (int i = 0; i < value.length(); i++) {
            bytes.array[bytes.length++] = (byte) (value.charAt(i) >> 8);
            bytes.array[bytes.length++] = (byte) value.charAt(i);
        }
    }

    /** An id: 17 bytes for a UUID in lower or a ULID in upper case, else as {@link #text}. */
    public void id(String value) {
        if (!PackedIds.put(value, bytes)) {
            bytes.put(PackedIds.TEXT);
            text(value);
        }
    }

    /** {@link #id}, or null. */
    public void idOrNull(@Nullable String value) {
        if (value == null) {
            bytes.put(NULL);
        } else {
            id(value);
        }
    }

    /** A text that recurs: 1 to 3 bytes where {@link Words} knows it, else as {@link #text}. */
    public void word(String value) {
        int code = words == null ? -1 : words.code(value);
        if (code < 0) {
            bytes.put(WORD_INLINE);
            text(value);
        } else {
            bytes.putVarint(FIRST_WORD + code);
        }
    }

    /** {@link #word}, or null. */
    public void wordOrNull(@Nullable String value) {
        if (value == null) {
            bytes.put(NULL);
        } else {
            word(value);
        }
    }

    /** A decimal with its scale. */
    public void decimal(BigDecimal value) {
        BigInteger unscaled = value.unscaledValue();
        boolean large = unscaled.bitLength() >= Long.SIZE;
        bytes.putVarint(1 + ((Varints.zigzag(value.scale()) << 1) | (large ? 1 : 0)));
        if (large) {
            byte[] digits = unscaled.toByteArray();
            bytes.putVarint(digits.length);
            bytes.put(digits);
        } else {
            signedVarint(unscaled.longValue());
        }
    }

    /** {@link #decimal}, or null. */
    public void decimalOrNull(@Nullable BigDecimal value) {
        if (value == null) {
            bytes.put(NULL);
        } else {
            decimal(value);
        }
    }

    /** A time to the nanosecond: 7 bytes for whole milliseconds of our days. */
    public void instant(Instant value) {
        boolean millis = value.getNano() % NANOS_PER_MILLI == 0 && Math.abs(value.getEpochSecond()) < MILLIS_RANGE;
        bytes.put(millis ? INSTANT_MILLIS : INSTANT_NANOS);
        if (millis) {
            signedVarint(value.toEpochMilli());
        } else {
            signedVarint(value.getEpochSecond());
            varint(value.getNano());
        }
    }

    /** {@link #instant}, or null. */
    public void instantOrNull(@Nullable Instant value) {
        if (value == null) {
            bytes.put(NULL);
        } else {
            instant(value);
        }
    }

    /** A constant, by its place among its enum's. */
    public void enumeration(Enum<?> value) {
        bytes.putVarint(1 + value.ordinal());
    }

    /** {@link #enumeration}, or null. */
    public void enumOrNull(@Nullable Enum<?> value) {
        bytes.putVarint(value == null ? NULL : 1 + value.ordinal());
    }

    /** Bytes written since the last {@link #reset()}. */
    public int length() {
        return bytes.length;
    }

    /** A copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes.array, bytes.length);
    }

    /** Begins a new record. */
    public void reset() {
        bytes.clear();
    }
}
