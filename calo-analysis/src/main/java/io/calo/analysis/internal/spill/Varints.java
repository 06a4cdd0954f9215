package io.calo.analysis.internal.spill;

/** Numbers of as many bytes as they need: seven bits each, the lowest first, the high bit set on all but the last. */
final class Varints {
    /** Bytes of the longest. */
    static final int LONGEST = 10;

    private Varints() {}

    /** Writes {@code value}, as an unsigned number, and says where it ends. */
    static int put(byte[] bytes, int at, long value) {
        int end = at;
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            bytes[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[end++] = (byte) rest;
        return end;
    }

    /** How many bytes {@code value} takes. */
    static int size(long value) {
        return (Long.SIZE + 6 - Long.numberOfLeadingZeros(value | 1)) / 7;
    }

    /** Folds the sign into the lowest bit, so that numbers near zero are small either way. */
    static long zigzag(long value) {
        return (value << 1) ^ (value >> 63);
    }

    /** The inverse of {@link #zigzag}. */
    static long unzigzag(long value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
