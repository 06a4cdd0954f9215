package io.calo.analysis.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words();

    @Test
    void aWordThatRecursIsReadAsOneInstanceAndTakesAByte() throws IOException {
        RecordOutput out = new RecordOutput(words);
        out.word(new String("DEDUCTION"));
        out.word(new String("DEDUCTION"));
        RecordInput in = new RecordInput(out.toByteArray(), words);

        assertThat(out.length()).isEqualTo(2);
        assertThat(in.word()).isEqualTo("DEDUCTION").isSameAs(in.word());
    }

    @Test
    void wordsBeyondTheMostAreWrittenOut() throws IOException {
        for (int i = 0; i < Words.MAX_WORDS; i++) {
            assertThat(words.code("w" + i)).isEqualTo(i);
        }

        assertThat(words.code("one more")).isEqualTo(-1);
        assertThat(words.code("w7")).isEqualTo(7);
        assertThat(roundTrip("one more")).isEqualTo("one more");
        assertThat(words.size()).isEqualTo(Words.MAX_WORDS);
    }

    @Test
    void aWordOfTheMostLengthIsKnownAndALongerOneWrittenOut() throws IOException {
        assertThat(words.code("x".repeat(Words.MAX_WORD_LENGTH))).isZero();
        assertThat(words.code("x".repeat(Words.MAX_WORD_LENGTH + 1))).isEqualTo(-1);
        assertThat(roundTrip("x".repeat(Words.MAX_WORD_LENGTH + 1))).hasSize(Words.MAX_WORD_LENGTH + 1);
    }

    @Test
    void longWordsTogetherTakeNoMoreThanTheBound() {
        String stem = "y".repeat(Words.MAX_WORD_LENGTH - 5);
        int known = Words.MAX_TOTAL_LENGTH / Words.MAX_WORD_LENGTH;
        for (int i = 0; i < known; i++) {
            assertThat(words.code(stem + (10_000 + i))).isEqualTo(i);
        }

        assertThat(words.code("z")).isEqualTo(-1);
    }

    @Test
    void threadsAgreeOnEveryWord() {
        List<List<Integer>> codes = IntStream.range(0, 8)
                .parallel()
                .mapToObj(thread -> IntStream.range(0, 20_000)
                        .map(i -> words.code("w" + (i + thread * 2500) % 20_000))
                        .boxed()
                        .toList())
                .toList();

        Set<Integer> distinct = new HashSet<>();
        codes.forEach(distinct::addAll);
        assertThat(distinct).hasSize(20_000);
        for (int i = 0; i < 20_000; i++) {
            assertThat(words.word(words.code("w" + i))).isEqualTo("w" + i);
        }
    }

    @Test
    void noWordHasANumberThatWasNeverGiven() {
        assertThat(words.word(-1)).isNull();
        assertThat(words.word(0)).isNull();
        assertThat(words.word(1 << 20)).isNull();
    }

    private String roundTrip(String word) throws IOException {
        RecordOutput out = new RecordOutput(words);
        out.word(word);
        return new RecordInput(out.toByteArray(), words).word();
    }
}
