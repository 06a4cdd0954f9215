package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Whatever becomes of files of any shape: no exception, every byte accounted for, and the same whatever a read happens to give. */
class ShapeProperties {
    private static final List<String> GOLDEN = List.of(
            "subscription-firehose.json",
            "subscription-firehose-lines.json",
            "subscription-sorted.json",
            "subscription-lambda-event.json",
            "firehose-transformation-event.json",
            "kinesis-lambda-event.json",
            "kinesis-get-records.json",
            "filter-log-events.json",
            "filter-log-events-query.json",
            "get-log-events.json",
            "insights-console.json",
            "insights-get-query-results.json",
            "insights.csv",
            "insights-columns.csv",
            "tail-detailed.txt",
            "tail-detailed-color.txt",
            "tail-json.txt",
            "tail-short.txt",
            "live-tail.json");
    private static final ParseLimits SMALL = ParseLimits.builder()
            .maxRecordBytes(1 << 10)
            .maxExcerptBytes(64)
            .maxNesting(8)
            .build();
    private static final String ALPHABET = "09az -:.TZ{}[]()'\"\\,=+@\n\r\t\0\u001b";

    @Provide
    Arbitrary<byte[]> golden() {
        return Arbitraries.of(GOLDEN).map(GoldenShapesTest::golden);
    }

    @Provide
    Arbitrary<LogProperties.Mutation> mutations() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(3);
        Arbitrary<byte[]> likely =
                Arbitraries.strings().withChars(ALPHABET).ofMaxLength(4).map(Logs::utf8);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1 << 14),
                        Arbitraries.of(0, 0, 1, 2, 3, 40, 900),
                        Arbitraries.oneOf(bytes, likely))
                .as(LogProperties.Mutation::new);
    }

    @Property(tries = 600)
    void mutatedFilesAreRead(
            @ForAll("golden") byte[] content,
            @ForAll("mutations") LogProperties.Mutation first,
            @ForAll("mutations") LogProperties.Mutation second,
            @ForAll @IntRange(min = 1, max = 3000) int most) {
        assertSameInPieces(second.apply(first.apply(content)), most);
    }

    @Property(tries = 300)
    void filesCutAndJoinedAreRead(
            @ForAll("golden") byte[] one,
            @ForAll @IntRange(max = 7000) int cut,
            @ForAll("golden") byte[] other,
            @ForAll @IntRange(max = 7000) int from,
            @ForAll @IntRange(min = 1, max = 3000) int most) {
        byte[] beginning = Arrays.copyOf(one, Math.min(cut, one.length));
        byte[] rest = Arrays.copyOfRange(other, Math.min(from, other.length), other.length);
        assertSameInPieces(Logs.concat(beginning, rest), most);
    }

    @Property(tries = 200)
    void aMutationHarmsNoMoreThanOnePayload(@ForAll("mutations") LogProperties.Mutation mutation) {
        byte[] payloads = GoldenShapesTest.golden("subscription-sorted.json");
        Assume.that(mutation.removed() <= 40);
        Assume.that(Math.floorMod(mutation.at(), payloads.length + 1) > 0); // by its first byte it is known to be JSON
        long read = Logs.read(mutation.apply(payloads)).events().stream()
                .filter(event -> !(event instanceof Malformed))
                .count();
        assertThat(read).isBetween(9L - 5, 10L); // the larger payload holds five
    }

    @Example
    void aBraceTooManyAtTheBeginningHarmsNoMoreThanOnePayload() {
        aMutationHarmsNoMoreThanOnePayload(new LogProperties.Mutation(1, 0, Logs.utf8("}")));
        aMutationHarmsNoMoreThanOnePayload(new LogProperties.Mutation(1, 0, Logs.utf8(" }")));
        aMutationHarmsNoMoreThanOnePayload(new LogProperties.Mutation(1, 0, Logs.utf8("]")));
    }

    private static void assertSameInPieces(byte[] bytes, int most) {
        for (ParseLimits limits : List.of(ParseLimits.DEFAULT, SMALL)) {
            Logs.Result whole = Logs.read(Logs.chunked(bytes, Integer.MAX_VALUE), limits);
            Logs.Result pieces = Logs.read(Logs.chunked(bytes, most), limits);
            assertThat(pieces.described()).isEqualTo(whole.described());
            assertThat(pieces.coverage()).isEqualTo(whole.coverage());
            assertThat(whole.coverage().decodedBytes()).isEqualTo(bytes.length);
            assertInOrder(whole.events());
        }
    }

    private static void assertInOrder(List<LogEvent> events) {
        long last = -1;
        for (LogEvent event : events) {
            assertThat(event.position().byteOffset()).isGreaterThanOrEqualTo(last);
            last = event.position().byteOffset();
        }
    }
}
