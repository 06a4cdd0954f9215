package io.calo.analysis.internal.spill;

import java.time.Instant;
import java.util.Arrays;

/**
 * Writes keys: bytes that, compared one by one as unsigned numbers, are in the order of what was written. For one thread.
 *
 * <p>Parts are compared in the order they were written, each as its method says. None is the beginning of another, so a
 * part never blends into the next.
 */
public final class KeyOutput {
    final Bytes bytes = new Bytes();

    /** For {@link SortedRows}; and for tests of codecs. */
    public KeyOutput() {}

    /**
     * Four bytes that depend on {@code value} alone and are spread evenly. As the first part of a key they bring rows of
     * one value together, and let {@link SortedRows#merged(java.util.List, int, int) slices} be of even size. Different
     * values may share them: write the value next.
     */
    public void hash(String value) {
        // The mixing steps of MurmurHash3: without them, the first byte of similar texts would hardly differ.
        int hash = value.hashCode();
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        bytes.putInt(hash ^ (hash >>> 16));
    }

    /** A text, in the order of {@link String#compareTo}. */
    public void text(String value) {
        // Like UTF-8, of each unit's number plus one, so that a zero can end the text and be less than any unit.
        bytes.room(4L * value.length() + 1);
        for (int i = 0; i < value.length(); i++) {
            unit(value.charAt(i) + 1);
        }
        bytes.put(0);
    }

    private void unit(int number) {
        if (number < 0x80) {
            bytes.put(number);
        } else if (number < 0x800) {
            bytes.put(0xC0 | (number >> 6));
            bytes.put(0x80 | (number & 0x3F));
        } else if (number < 0x10000) {
            bytes.put(0xE0 | (number >> 12));
            bytes.put(0x80 | ((number >> 6) & 0x3F));
            bytes.put(0x80 | (number & 0x3F));
        } else {
            bytes.put(0xF0);
        }
    }

    /** An id in few bytes: all other texts first, then UUIDs, then ULIDs, each in the order of {@link String#compareTo}. */
    public void id(String value) {
        if (!PackedIds.put(value, bytes)) {
            bytes.put(PackedIds.TEXT);
            text(value);
        }
    }

    /** A number, in signed order. */
    public void number(long value) {
        bytes.putLong(value ^ Long.MIN_VALUE);
    }

    /** A time, to the nanosecond. */
    public void instant(Instant value) {
        number(value.getEpochSecond());
        bytes.putInt(value.getNano());
    }

    /** A copy of what was written. */
    public byte[] toByteArray() {
        return Arrays.copyOf(bytes.array, bytes.length);
    }

    /** Begins a new key. */
    public void reset() {
        bytes.clear();
    }
}
