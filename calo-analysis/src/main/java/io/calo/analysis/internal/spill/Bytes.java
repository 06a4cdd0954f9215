package io.calo.analysis.internal.spill;

import java.util.Arrays;

/** Bytes that grow in number, in an array that is used again. */
final class Bytes {
    private static final int SMALL = 128;

    /** An array larger than this is not kept for the next row: one giant must not be paid for ever after. */
    private static final int KEPT = 1 << 16;

    /** What the JDK's own collections take for the longest array that every machine can make. */
    private static final int LONGEST = Integer.MAX_VALUE - 8;

    byte[] array = new byte[SMALL];
    int length;

    void clear() {
        length = 0;
        if (array.length > KEPT) {
            array = new byte[SMALL];
        }
    }

    void put(int value) {
        room(1);
        array[length++] = (byte) value;
    }

    void put(byte[] bytes) {
        room(bytes.length);
        System.arraycopy(bytes, 0, array, length, bytes.length);
        length += bytes.length;
    }

    /** Eight bytes, the highest first. */
    void putLong(long value) {
        room(Long.BYTES);
        BigEndian.putLong(array, length, value);
        length += Long.BYTES;
    }

    /** Four bytes, the highest first. */
    void putInt(int value) {
        room(Integer.BYTES);
        BigEndian.putInt(array, length, value);
        length += Integer.BYTES;
    }

    /** Seven bits a byte, the lowest first; all but the last byte have the high bit set. */
    void putVarint(long value) {
        room(Varints.LONGEST);
        length = Varints.put(array, length, value);
    }

    /** Makes sure that {@code more} bytes can be put without growing. */
    void room(long more) {
        if (more > array.length - length) {
            grow(length + more);
        }
    }

    private void grow(long needed) {
        if (needed > LONGEST) {
            throw new IllegalStateException("A row of more than " + LONGEST + " bytes");
        }
        array = Arrays.copyOf(array, (int) Math.max(needed, Math.min(2L * array.length, LONGEST)));
    }
}
