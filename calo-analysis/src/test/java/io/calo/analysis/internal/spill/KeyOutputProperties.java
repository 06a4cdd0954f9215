package io.calo.analysis.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bytes are in the order of what they were made of. */
class KeyOutputProperties {
    @Property(tries = 3000)
    void textsAreOrderedAsTexts(@ForAll("texts") String a, @ForAll("texts") String b) {
        assertThat(compared(key -> key.text(a), key -> key.text(b))).isEqualTo(Integer.signum(a.compareTo(b)));
    }

    @Property(tries = 3000)
    void whatFollowsATextCountsOnlyForEqualTexts(
            @ForAll("texts") String a, @ForAll("texts") String b, @ForAll long x, @ForAll long y) {
        int expected = a.equals(b) ? Long.compare(x, y) : Integer.signum(a.compareTo(b));

        assertThat(compared(
                        key -> {
                            key.text(a);
                            key.number(x);
                        },
                        key -> {
                            key.text(b);
                            key.number(y);
                        }))
                .isEqualTo(expected);
    }

    @Property
    void numbersAreOrderedWithTheirSigns(@ForAll long a, @ForAll long b) {
        assertThat(compared(key -> key.number(a), key -> key.number(b))).isEqualTo(Long.compare(a, b));
    }

    @Property
    void timesAreOrderedToTheNanosecond(@ForAll Instant a, @ForAll Instant b) {
        assertThat(compared(key -> key.instant(a), key -> key.instant(b))).isEqualTo(Integer.signum(a.compareTo(b)));
        Instant next = a.equals(Instant.MAX) ? a : a.plusNanos(1);
        assertThat(compared(key -> key.instant(a), key -> key.instant(next)))
                .isEqualTo(Integer.signum(a.compareTo(next)));
    }

    @Property
    void idsOfOneFormAreOrderedAsTexts(@ForAll("ids") String a, @ForAll("ids") String b) {
        int order = compared(key -> key.id(a), key -> key.id(b));

        assertThat(order == 0).isEqualTo(a.equals(b));
        if (a.length() == b.length()) {
            assertThat(order).isEqualTo(Integer.signum(a.compareTo(b)));
        }
    }

    /** Consecutive ids, the worst there are: the first bytes of their hashes still are spread evenly. */
    @Property(tries = 20)
    void hashesOfSimilarTextsAreSpreadEvenly(@ForAll("stems") String stem) {
        int[] counts = new int[256];
        for (int i = 0; i < 25_600; i++) {
            KeyOutput key = new KeyOutput();
            key.hash(stem + i);
            counts[key.toByteArray()[0] & 0xFF]++;
        }

        assertThat(Arrays.stream(counts).min().orElseThrow()).isGreaterThan(40);
        assertThat(Arrays.stream(counts).max().orElseThrow()).isLessThan(180);
    }

    private static int compared(Consumer<KeyOutput> a, Consumer<KeyOutput> b) {
        KeyOutput left = new KeyOutput();
        a.accept(left);
        KeyOutput right = new KeyOutput();
        right.text("used before");
        right.reset();
        b.accept(right);
        return Integer.signum(Arrays.compareUnsigned(left.toByteArray(), right.toByteArray()));
    }

    /** Short texts of few units, those at the edges of an encoding's lengths, so that one often begins another. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> edges = Arbitraries.of(
                '\u0000', '\u0001', 'a', '\u007e', '\u007f', '\u0080', '\u07fe', '\u07ff', '\ud800', '\udfff', '\ufffe',
                '\uffff');
        return Arbitraries.oneOf(
                Arbitraries.strings().withChars('a', 'b').ofMaxLength(3),
                edges.list()
                        .ofMaxSize(3)
                        .map(units -> units.stream().map(String::valueOf).reduce("", String::concat)),
                Arbitraries.strings().all().ofMaxLength(5));
    }

    @Provide
    Arbitrary<String> ids() {
        return Arbitraries.oneOf(new RecordProperties().ids(), Arbitraries.of("user-1", "user-2", ""));
    }

    @Provide
    Arbitrary<String> stems() {
        return Arbitraries.of("user-", "", "0e9b3c52-7a44-4d0a-9d53-", "01HQZXABCDEFGHJKMNPQRS");
    }
}
