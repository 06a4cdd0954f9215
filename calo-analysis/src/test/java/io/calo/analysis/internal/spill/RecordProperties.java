package io.calo.analysis.internal.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** What goes in comes out, whatever it is; and what never went in is refused. */
class RecordProperties {
    private static final DayOfWeek[] DAYS = DayOfWeek.values();

    @Property
    void everyNumberComesBack(@ForAll long number, @ForAll boolean flag, @ForAll @IntRange(max = 255) int octet)
            throws IOException {
        RecordOutput out = new RecordOutput();
        out.varint(number);
        out.bool(flag);
        out.signedVarint(number);
        out.octet(octet);

        RecordInput in = new RecordInput(out.toByteArray());

        assertThat(in.varint()).isEqualTo(number);
        assertThat(in.bool()).isEqualTo(flag);
        assertThat(in.signedVarint()).isEqualTo(number);
        assertThat(in.octet()).isEqualTo(octet);
        assertThat(in.remaining()).isZero();
        assertThat(Varints.size(number)).isEqualTo(Varints.put(new byte[Varints.LONGEST], 0, number));
    }

    @Property
    void everyTextComesBackAsTextIdAndWord(@ForAll("texts") @Nullable String text) throws IOException {
        Words words = new Words();
        RecordOutput out = new RecordOutput(words);
        out.textOrNull(text);
        out.idOrNull(text);
        out.wordOrNull(text);
        if (text != null) {
            out.text(text);
            out.id(text);
            out.word(text);
        }

        RecordInput in = new RecordInput(out.toByteArray(), words);

        assertThat(in.textOrNull()).isEqualTo(text);
        assertThat(in.idOrNull()).isEqualTo(text);
        assertThat(in.wordOrNull()).isEqualTo(text);
        if (text != null) {
            assertThat(in.text()).isEqualTo(text);
            assertThat(in.id()).isEqualTo(text);
            assertThat(in.word()).isEqualTo(text);
        }
        assertThat(in.remaining()).isZero();
    }

    @Property
    void everyIdComesBackAndAPackedOneIsShort(@ForAll("ids") String id) throws IOException {
        RecordOutput out = new RecordOutput();
        out.id(id);

        assertThat(new RecordInput(out.toByteArray()).id()).isEqualTo(id);
        assertThat(out.length()).isEqualTo(17);
    }

    /** One character of an id replaced: no longer canonical, or another canonical one, but never lost. */
    @Property
    void anIdWithOneOtherCharacterComesBack(
            @ForAll("ids") String id, @ForAll @IntRange(max = 25) int at, @ForAll char other) throws IOException {
        String altered = id.substring(0, at) + other + id.substring(at + 1);
        RecordOutput out = new RecordOutput();
        out.id(altered);

        assertThat(new RecordInput(out.toByteArray()).id()).isEqualTo(altered);
    }

    @Property
    void everyDecimalComesBackWithItsScale(@ForAll("decimals") @Nullable BigDecimal decimal) throws IOException {
        RecordOutput out = new RecordOutput();
        out.decimalOrNull(decimal);

        assertThat(new RecordInput(out.toByteArray()).decimalOrNull()).isEqualTo(decimal);
    }

    @Property
    void everyTimeComesBack(@ForAll("times") @Nullable Instant time) throws IOException {
        RecordOutput out = new RecordOutput();
        out.instantOrNull(time);

        assertThat(new RecordInput(out.toByteArray()).instantOrNull()).isEqualTo(time);
    }

    @Property
    void everyConstantComesBack(@ForAll DayOfWeek day) throws IOException {
        RecordOutput out = new RecordOutput();
        out.enumeration(day);
        out.enumOrNull(null);
        out.enumOrNull(day);

        RecordInput in = new RecordInput(out.toByteArray());

        assertThat(in.enumeration(DAYS)).isEqualTo(day);
        assertThat(in.enumOrNull(DAYS)).isNull();
        assertThat(in.enumOrNull(DAYS)).isEqualTo(day);
    }

    /** Saved states come from outside: any bytes give a value or an IOException, nothing else. */
    @Property(tries = 5000)
    void anyBytesAreReadOrRefused(@ForAll byte[] bytes, @ForAll @IntRange(max = 8) int kind) {
        RecordInput in = new RecordInput(bytes, new Words());
        try {
            switch (kind) {
                case 0 -> in.varint();
                case 1 -> in.textOrNull();
                case 2 -> in.idOrNull();
                case 3 -> in.wordOrNull();
                case 4 -> in.decimalOrNull();
                case 5 -> in.instantOrNull();
                case 6 -> in.enumOrNull(DAYS);
                case 7 -> in.bool();
                default -> in.text();
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("record");
        }
        assertThat(in.remaining()).isBetween(0, bytes.length);
    }

    @Property
    void aRecordCutAnywhereIsRefused(@ForAll("texts") @Nullable String text, @ForAll("decimals") BigDecimal decimal) {
        RecordOutput out = new RecordOutput();
        out.wordOrNull(text);
        out.decimalOrNull(decimal);
        out.instant(Instant.EPOCH);
        byte[] whole = out.toByteArray();

        for (int length = 0; length < whole.length; length += 1 + length / 10) {
            RecordInput in = new RecordInput(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> {
                        in.wordOrNull();
                        in.decimalOrNull();
                        in.instant();
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    /** Lone surrogates and the rest of UTF-16 units, Latin text, Arabic text. */
    @Provide
    Arbitrary<@Nullable String> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().all().ofMaxLength(40),
                        Arbitraries.strings().withCharRange('\u0000', '\u00ff').ofMaxLength(600),
                        Arbitraries.strings().withCharRange('\ud800', '\udfff').ofMaxLength(5),
                        Arbitraries.strings().withCharRange('\u0600', '\u06ff').ofMaxLength(40),
                        ids())
                .injectNull(0.05);
    }

    @Provide
    Arbitrary<String> ids() {
        Arbitrary<String> uuids = Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> new UUID(high, low).toString());
        Arbitrary<String> ulids = Combinators.combine(
                        Arbitraries.chars().range('0', '7'),
                        Arbitraries.strings()
                                .withChars("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
                                .ofLength(25))
                .as((first, rest) -> first + rest);
        return Arbitraries.oneOf(uuids, ulids);
    }

    @Provide
    Arbitrary<@Nullable BigDecimal> decimals() {
        Arbitrary<BigInteger> unscaled = Arbitraries.oneOf(
                Arbitraries.longs().map(BigInteger::valueOf),
                Arbitraries.bigIntegers().between(BigInteger.TWO.pow(70).negate(), BigInteger.TWO.pow(70)),
                Arbitraries.of(
                        BigInteger.valueOf(Long.MAX_VALUE).add(BigInteger.ONE),
                        BigInteger.valueOf(Long.MIN_VALUE).subtract(BigInteger.ONE),
                        BigInteger.TEN.pow(5000)));
        Arbitrary<Integer> scales = Arbitraries.oneOf(
                Arbitraries.integers().between(-5, 20),
                Arbitraries.of(Integer.MIN_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE + 1));
        return Combinators.combine(unscaled, scales).as(BigDecimal::new).injectNull(0.02);
    }

    @Provide
    Arbitrary<@Nullable Instant> times() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().map(Instant::ofEpochMilli),
                        Combinators.combine(
                                        Arbitraries.longs()
                                                .between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                                        Arbitraries.integers().between(0, 999_999_999))
                                .as(Instant::ofEpochSecond),
                        Arbitraries.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.EPOCH.minusNanos(1)))
                .injectNull(0.02);
    }
}
