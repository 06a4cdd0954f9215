package io.calo.analysis.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapeTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Cache warm-up took 182ms, 0 misses | Cache warm-up took 9ms, 12 misses",
                "Sent the receipt to Amal Nobody | Sent the receipt to Zed",
                "Sent to someone@example.org now | Sent to other@example.org now",
                "Retry of 'a b c' failed | Retry of 'd' failed",
                "Stored { version: 3 } | Stored { parts: [ 1, 2 ] }",
                "Window Map(2) { 'from' => 41 } | Window Map(3) { 'to' => 1 }",
                "Sent 'it never ends | Sent 'at all"
            })
    void messagesOfOneStatementHaveOneShape(String one, String other) {
        assertThat(Shape.of(one)).isEqualTo(Shape.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Cache warmed up, Cache cooled down", "Retry begins, Retry ends", "Retry, Retry 1"})
    void otherWordsAreAnotherShape(String one, String other) {
        assertThat(Shape.of(one)).isNotEqualTo(Shape.of(other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Cache warm-up took 182ms, 0 misses | Cache warm-up took",
                "Sent the receipt to Amal Nobody | Sent the receipt to",
                "Customer: amal nobody | Customer:",
                "Customer amal.nobody@example.org wrote | Customer",
                "Hello AMAL | Hello",
                "Greeted أمل today | Greeted",
                "one two three four five six seven | one two three four five six"
            })
    void onlyTheWordsBeforeTheFirstBlankAreShown(String message, String shown) {
        assertThat(Shape.of(message).text()).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "{ a: 1 }", "+973 1234 5678", "'quoted'", "99 bottles", "\nAmal"})
    void whatBeginsWithoutFixedWordsShowsNone(String message) {
        assertThat(Shape.of(message).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {20, 2_000_000})
    void aShapeIsBounded(int words) {
        assertThat(Shape.of("word ".repeat(words)).words()).hasSize(12);
        assertThat(Shape.of("x".repeat(words * 10)).words()).containsExactly("#");
    }
}
