package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Words that are met again are the same String; and whatever is met, the right one. */
class WordsTest {
    private final Words words = new Words();

    private String word(String text) {
        return word(text, "source: '");
    }

    private String word(String text, String before) {
        byte[] block = Logs.utf8(before + text + "', and more");
        int from = Logs.utf8(before).length;
        return words.of(block, from, from + Logs.utf8(text).length);
    }

    @Test
    void wordMetAgainIsTheSameString() {
        for (String text : List.of("BHD", "X", "MANUAL_DEDUCTION", "وجبة", "w".repeat(Words.LONGEST))) {
            assertThat(word(text)).isEqualTo(text).isSameAs(word(text, "currency: '"));
        }
    }

    @Test
    void longerWordsAreNotKept() {
        String text = "w".repeat(Words.LONGEST + 1);
        assertThat(word(text)).isEqualTo(text).isNotSameAs(word(text));
        assertThat(word("")).isEmpty();
    }

    @Test
    void wordsThatWantTheSameSlotDriveEachOtherOut() {
        List<String> many =
                IntStream.range(0, 20 * Words.SLOTS).mapToObj(i -> "WORD_" + i).toList();
        for (int round = 0; round < 2; round++) {
            for (String text : many) {
                assertThat(word(text)).isEqualTo(text);
            }
        }
        Set<String> kept = new HashSet<>();
        for (String text : many) {
            if (word(text) == word(text)) {
                kept.add(text);
            }
        }
        assertThat(kept).hasSameSizeAs(many);
    }

    /** The last eight bytes choose the slot, with the length. */
    @Test
    void wordsThatEndAlikeAreNotTaken() {
        String first = "DELIVERY_DEDUCTION";
        String other = "DELIVERI_DEDUCTION";
        assertThat(word(first)).isEqualTo(first);
        assertThat(word(other)).isEqualTo(other);
        assertThat(word(first)).isEqualTo(first);
    }

    @Test
    void wordsAtTheBeginningOfABlockAreRead() {
        byte[] block = Logs.utf8("ABC");
        assertThat(words.of(block, 0, 3)).isEqualTo("ABC");
        assertThat(words.of(block, 1, 2)).isEqualTo("B");
    }

    @Test
    void severalThreadsReadTheRightWords() throws InterruptedException {
        List<String> wrong = new ArrayList<>();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < threads.length; i++) {
            Random random = new Random(i);
            threads[i] = new Thread(() -> {
                for (int n = 0; n < 50_000; n++) {
                    String text = "W" + random.nextInt(2 * Words.SLOTS);
                    if (!word(text).equals(text)) {
                        synchronized (wrong) {
                            wrong.add(text);
                        }
                    }
                }
            });
        }
        Arrays.stream(threads).forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void transactionsOfOneReaderShareTheirWords() {
        List<LogEvent> events =
                Logs.read(Logs.startedNewer() + Logs.startedNewer()).events();
        Transaction one = ((SyncStarted) events.get(0)).transaction();
        Transaction other = ((SyncStarted) events.get(1)).transaction();
        assertThat(one).isEqualTo(other);
        assertThat(one.currency()).isSameAs(other.currency());
        assertThat(one.source()).isSameAs(other.source());
        assertThat(one.action()).isSameAs(other.action());
        assertThat(one.userId()).isNotSameAs(other.userId());
    }
}
