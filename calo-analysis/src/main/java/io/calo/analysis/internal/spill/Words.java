package io.calo.analysis.internal.spill;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Words that recur (actions, currencies, names of files) and their small numbers. For any number of threads.
 *
 * <p>Which number a word gets depends on which came first, so numbers mean nothing outside the process, nor for order.
 * A word is known once and for all; one beyond the bounds never is, and is written out wherever it occurs: hostile
 * input then costs bytes on disk, not memory.
 */
public final class Words {
    /** The most words that are known. */
    public static final int MAX_WORDS = 65_536;

    /** The most UTF-16 units of a word that can be known. */
    public static final int MAX_WORD_LENGTH = 512;

    /** The most UTF-16 units of all words together: 8 MiB at worst. */
    public static final int MAX_TOTAL_LENGTH = 4 << 20;

    private final Map<String, Integer> codes = new ConcurrentHashMap<>();

    /** Written under the lock, element first; the write to this field publishes it. */
    private volatile @Nullable String[] words = new @Nullable String[64];

    private volatile int size;
    private int totalLength;

    /** The number of {@code word}, from 0; or -1 if it is not known and cannot become so. */
    public int code(String word) {
        Integer code = codes.get(word);
        if (code != null) {
            return code;
        }
        return word.length() > MAX_WORD_LENGTH || size == MAX_WORDS ? -1 : add(word);
    }

    private synchronized int add(String word) {
        Integer known = codes.get(word);
        if (known != null) {
            return known;
        }
        if (size == MAX_WORDS || totalLength + word.length() > MAX_TOTAL_LENGTH) {
            return -1;
        }
        int code = size;
        @Nullable String[] grown = code < words.length ? words : Arrays.copyOf(words, 2 * code);
        grown[code] = word;
        words = grown;
        totalLength += word.length();
        size = code + 1;
        codes.put(word, code);
        return code;
    }

    /** The word with that number, always the same instance; null if no word has it. */
    public @Nullable String word(int code) {
        @Nullable String[] known = words;
        return code >= 0 && code < known.length ? known[code] : null;
    }

    /** How many words are known. */
    public int size() {
        return size;
    }
}
