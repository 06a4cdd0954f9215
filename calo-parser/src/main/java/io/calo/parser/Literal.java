package io.calo.parser;

import io.calo.parser.internal.Swar;
import java.nio.charset.StandardCharsets;

/** Text that never varies, compared eight bytes at a time. */
final class Literal {
    final int length;

    /** The text's words; the last ends with the text and so overlaps the one before. */
    private final long[] words;

    /** Bits of the last word that come before the text, where that has less than eight bytes. */
    private final int excess;

    Literal(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        length = bytes.length;
        int before = Math.max(0, Swar.WIDTH - length);
        byte[] padded = new byte[before + length];
        System.arraycopy(bytes, 0, padded, before, length);
        words = new long[(padded.length + Swar.WIDTH - 1) / Swar.WIDTH];
        for (int i = 0; i < words.length; i++) {
            words[i] = Swar.word(padded, Math.min(i * Swar.WIDTH, padded.length - Swar.WIDTH));
        }
        excess = before * Byte.SIZE;
    }

    /** Whether it stands at {@code at}: not within the first eight bytes of the array, and followed by as many as it has. */
    boolean stands(byte[] bytes, int at) {
        int last = words.length - 1;
        long difference = (Swar.word(bytes, at + length - Swar.WIDTH) ^ words[last]) >>> excess;
        for (int i = 0; i < last; i++) {
            difference |= Swar.word(bytes, at + i * Swar.WIDTH) ^ words[i];
        }
        return difference == 0;
    }
}
