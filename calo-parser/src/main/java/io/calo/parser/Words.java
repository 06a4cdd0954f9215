package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.Swar;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Words of which a log has few but many times over, each made a String once rather than at each place. A table of a fixed size in
 * which a word drives out another that wants its slot, so it holds {@value #SLOTS} words of {@value #LONGEST} bytes at most; a log
 * of nothing but different words costs time, and nothing else.
 *
 * <p>Safe for use by several threads without locks: entries never change, and whoever meets an empty or older slot makes the
 * same String anew.
 */
final class Words {
    static final int SLOTS = 256;
    static final int LONGEST = 40;

    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    private static final class Word {
        final byte[] bytes;
        final String text;

        Word(byte[] block, int from, int end) {
            bytes = Arrays.copyOfRange(block, from, end);
            text = Bytes.text(block, from, end);
        }
    }

    /** Null up to the first word: an event that is read by itself has words, too, and nobody asks for them again. */
    private @Nullable Word @Nullable [] slots;

    /** The text of {@code block[from, end)}. */
    String of(byte[] block, int from, int end) {
        if (end - from > LONGEST || end - from < 1) {
            return Bytes.text(block, from, end);
        }
        @Nullable Word[] table = slots;
        if (table == null) {
            table = new @Nullable Word[SLOTS];
            slots = table; // threads that meet here lose each other's words, and make them again
        }
        int slot = slot(block, from, end);
        Word word = table[slot];
        if (word == null || !Arrays.equals(word.bytes, 0, word.bytes.length, block, from, end)) {
            word = new Word(block, from, end);
            table[slot] = word;
        }
        return word.text;
    }

    /** From the length and the last bytes, up to eight, in which words differ more than in the first. */
    private static int slot(byte[] block, int from, int end) {
        long last = end >= Swar.WIDTH ? Swar.word(block, end - Swar.WIDTH) : block[from];
        int others = Math.max(0, Swar.WIDTH - (end - from));
        long own = end >= Swar.WIDTH ? last >>> (others * Byte.SIZE) : last;
        return (int) (((own * MIX + end - from) * MIX) >>> (Long.SIZE - Byte.SIZE));
    }
}
