package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever the bytes are: no exception, not even of an event's accessors, and every byte accounted for. */
class LogProperties {
    private static final ParseLimits SMALL =
            ParseLimits.builder().maxRecordBytes(1 << 10).maxExcerptBytes(64).build();
    private static final String ALPHABET = "09AZaz -:.TZ{}[]()<>'\"`\\,=+*/\n\r\t\0";

    /** One change of a log: bytes taken out at a place and others put in. */
    record Mutation(int at, int removed, byte[] inserted) {
        byte[] apply(byte[] log) {
            int from = Math.floorMod(at, log.length + 1);
            int to = Math.min(log.length, from + removed);
            byte[] mutated = new byte[log.length - (to - from) + inserted.length];
            System.arraycopy(log, 0, mutated, 0, from);
            System.arraycopy(inserted, 0, mutated, from, inserted.length);
            System.arraycopy(log, to, mutated, from + inserted.length, log.length - to);
            return mutated;
        }
    }

    @Provide
    Arbitrary<byte[]> pieces() {
        Arbitrary<String> records = Arbitraries.of(Logs.everyKind());
        Arbitrary<String> text = Arbitraries.strings().withChars(ALPHABET).ofMaxLength(40);
        Arbitrary<String> halves = Combinators.combine(
                        records, Arbitraries.integers().between(0, 600))
                .as((record, length) -> record.substring(0, Math.min(record.length(), length)));
        return Arbitraries.oneOf(records, text, halves, Arbitraries.of(Logs.TIME + " ", "\n", "\n\n", "\r\n"))
                .list()
                .ofMaxSize(12)
                .map(parts -> Logs.utf8(String.join("", parts)));
    }

    @Provide
    Arbitrary<Mutation> mutations() {
        Arbitrary<byte[]> inserted =
                Arbitraries.bytes().array(byte[].class).ofMaxSize(3).injectDuplicates(0.1);
        Arbitrary<byte[]> likely =
                Arbitraries.strings().withChars(ALPHABET).ofMaxLength(3).map(Logs::utf8);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 14),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.oneOf(inserted, likely))
                .as(Mutation::new);
    }

    @Property(tries = 500)
    void anyBytesAreRead(@ForAll @Size(max = 400) byte[] bytes, @ForAll @IntRange(min = 1, max = 64) int most) {
        assertSameInPieces(bytes, most);
    }

    @Property(tries = 500)
    void anyPiecesOfLogsAreRead(@ForAll("pieces") byte[] bytes, @ForAll @IntRange(min = 1, max = 64) int most) {
        assertSameInPieces(bytes, most);
    }

    @Property(tries = 1000)
    void mutatedLogsAreRead(
            @ForAll("mutations") Mutation first,
            @ForAll("mutations") Mutation second,
            @ForAll @IntRange(min = 1, max = 5000) int most) {
        assertSameInPieces(second.apply(first.apply(Logs.everyKindLog())), most);
    }

    @Property(tries = 300)
    void aMutationHarmsOnlyItsRecordAndTheOneBefore(@ForAll("mutations") Mutation mutation) {
        byte[] log = Logs.everyKindLog();
        List<LogEvent> before = Logs.read(log).events();
        int from = Math.floorMod(mutation.at, log.length + 1);
        List<String> untouched = new ArrayList<>();
        for (LogEvent event : before) {
            long end = event.position().byteOffset() + event.byteLength() + 2;
            if (end <= from) {
                untouched.add(Logs.describe(event));
            }
        }
        // What no longer begins a record becomes part of the one before.
        untouched = untouched.subList(0, Math.max(0, untouched.size() - 1));
        List<String> after = Logs.read(mutation.apply(log)).described();
        assertThat(after.subList(0, untouched.size())).isEqualTo(untouched);
        assertThat(after.size()).isBetween(before.size() - 3, before.size() + 3);
    }

    @Property(tries = 200)
    void recordsInAnyOrderGiveTheSameEvents(@ForAll @IntRange(min = 0, max = 1 << 20) int seed) {
        List<String> records = new ArrayList<>(Logs.everyKind());
        Collections.shuffle(records, new java.util.Random(seed));
        List<String> kinds = Logs.read(String.join("", records)).kinds();
        List<String> expected = new ArrayList<>();
        for (String record : records) {
            expected.addAll(Logs.read(record).kinds());
        }
        assertThat(kinds).isEqualTo(expected).doesNotContain("malformed");
    }

    private static void assertSameInPieces(byte[] bytes, int most) {
        for (ParseLimits limits : List.of(ParseLimits.DEFAULT, SMALL)) {
            Logs.Result whole = Logs.read(Logs.chunked(bytes, Integer.MAX_VALUE), limits);
            Logs.Result pieces = Logs.read(Logs.chunked(bytes, most), limits);
            assertThat(pieces.described()).isEqualTo(whole.described());
            assertThat(pieces.coverage()).isEqualTo(whole.coverage());
            assertThat(whole.coverage().decodedBytes()).isEqualTo(bytes.length);
        }
    }
}
