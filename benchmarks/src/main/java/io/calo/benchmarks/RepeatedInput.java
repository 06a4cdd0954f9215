package io.calo.benchmarks;

import java.io.InputStream;
import java.util.Objects;

/** The same bytes, so many times: an input larger than any memory. */
final class RepeatedInput extends InputStream {
    private final byte[] unit;
    private long left;
    private int at;

    RepeatedInput(byte[] unit, long times) {
        this.unit = unit;
        this.left = times;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) {
        Objects.checkFromIndexSize(from, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (left == 0 || unit.length == 0) {
            return -1;
        }
        int count = Math.min(length, unit.length - at);
        System.arraycopy(unit, at, target, from, count);
        at += count;
        if (at == unit.length) {
            at = 0;
            left--;
        }
        return count;
    }
}
