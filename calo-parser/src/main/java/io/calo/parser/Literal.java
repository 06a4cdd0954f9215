package io.calo.parser;

import io.calo.parser.internal.Swar;
import java.nio.charset.StandardCharsets;

/** Text that never varies, compared eight bytes at a time. */
final class Literal {
    final int length;

    private final long first;
    private final long last;

    /** The words between the first and the last, which ends with the text and so may overlap the one before. */
    private final long[] between;

    /** Bits of a word that come before the text, where that has less than eight bytes: then the first word is the last. */
    private final int excess;

    Literal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        length = bytes.length;
        int missing = Math.max(0, Swar.WIDTH - length);
        byte[] padded = new byte[missing + length];
        System.arraycopy(bytes, 0, padded, missing, length);
        excess = missing * Byte.SIZE;
        first = Swar.word(padded, 0) >>> excess;
        last = Swar.word(padded, padded.length - Swar.WIDTH) >>> excess;
        between = new long[Math.max(0, (length - 1) / Swar.WIDTH - 1)];
        for (int i = 0; i < between.length; i++) {
            between[i] = Swar.word(bytes, (i + 1) * Swar.WIDTH);
        }
    }

    /** Whether it stands at {@code at}: not within the first eight bytes of the array, and followed by as many as it has. */
    boolean stands(byte[] bytes, int at) {
        int end = at + length - Swar.WIDTH;
        long difference = ((Swar.word(bytes, Math.min(at, end)) >>> excess) ^ first)
                | ((Swar.word(bytes, end) >>> excess) ^ last);
        for (int i = 0; i < between.length; i++) {
            difference |= Swar.word(bytes, at + (i + 1) * Swar.WIDTH) ^ between[i];
        }
        return difference == 0;
    }
}
