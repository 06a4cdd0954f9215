package io.calo.parser.internal.shape;

import java.util.Arrays;

/** Bytes put together up to a limit; of more than that only the beginning is kept. */
final class Collected {
    private static final int FIRST_ROOM = 1 << 10;

    private final int most;
    private final int excerpt;
    private byte[] bytes = new byte[FIRST_ROOM];
    private int length;
    private boolean overflown;

    Collected(int most, int excerpt) {
        this.most = Math.max(most, excerpt);
        this.excerpt = excerpt;
    }

    void reset() {
        length = 0;
        overflown = false;
        if (bytes.length > 1 << 20) {
            bytes = new byte[FIRST_ROOM];
        }
    }

    void add(int next) {
        if (overflown) {
            return;
        }
        if (length == most) {
            overflown = true;
            bytes = excerpt();
            length = bytes.length;
            return;
        }
        if (length == bytes.length) {
            grow(length + 1);
        }
        bytes[length++] = (byte) next;
    }

    void add(byte[] source, int from, int end) {
        int fitting = overflown ? 0 : Math.min(end - from, most - length);
        if (length + fitting > bytes.length) {
            grow(length + fitting);
        }
        System.arraycopy(source, from, bytes, length, fitting);
        length += fitting;
        if (fitting < end - from) {
            add(source[from + fitting]);
        }
    }

    private void grow(int least) {
        bytes = Arrays.copyOf(bytes, Math.max(least, (int) Math.min(most, Math.max(FIRST_ROOM, 2L * length))));
    }

    /** Whether more came than is kept. */
    boolean isOverflown() {
        return overflown;
    }

    /** Whether these two bytes came last; forgets them then. */
    boolean dropEnd(char first, char second) {
        boolean end = !overflown && length >= 2 && bytes[length - 2] == first && bytes[length - 1] == second;
        length -= end ? 2 : 0;
        return end;
    }

    /** The array under the hands, of which {@link #length} bytes count. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** A copy of the first bytes. */
    byte[] excerpt() {
        return Arrays.copyOf(bytes, Math.min(length, excerpt));
    }
}
