package io.calo.analysis.internal.spill;

import java.io.IOException;

/**
 * A row as bytes: the lengths of key and value as varints, then the key, then the value. The same in memory and in files, so
 * that rows are copied whole. Points into an array that somebody else owns.
 */
class RowView {
    byte[] bytes = new byte[0];
    int from;
    int keyFrom;
    int keyTo;
    int valueTo;

    /** The beginning of the key as a number, to compare most rows in one step. */
    long prefix;

    /** What {@link RowOrder} found out about the value, if {@link #tieKnown}. */
    int tie;

    boolean tieKnown;

    private int at;

    /** Points to the row that begins at {@code start}; it must end at or before {@code limit}. */
    final void point(byte[] array, int start, int limit) throws IOException {
        bytes = array;
        from = start;
        at = start;
        long keyLength = length(limit);
        long valueLength = length(limit);
        if (keyLength + valueLength > limit - at) {
            throw new IOException("A row is longer than what holds it");
        }
        keyFrom = at;
        keyTo = at + (int) keyLength;
        valueTo = keyTo + (int) valueLength;
        prefix = BigEndian.prefix(array, keyFrom, keyTo);
        tieKnown = false;
    }

    private long length(int limit) throws IOException {
        long length = 0;
        for (int shift = 0; shift < 35 && at < limit; shift += 7) {
            byte next = bytes[at++];
            length |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return length;
            }
        }
        throw new IOException("A row's length is malformed");
    }

    /** By which rows are sliced; 0 for an empty key. */
    final int firstByte() {
        return (int) (prefix >>> (Long.SIZE - Byte.SIZE));
    }

    /** Bytes of all. */
    final int length() {
        return valueTo - from;
    }
}
