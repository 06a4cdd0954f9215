package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.Collections;
import org.junit.jupiter.api.Test;

/** Small inputs whose payloads stand for more than anybody can read: what is decompressed is bounded by the input's own length. */
class PayloadLimitsTest {
    /** More than is free, and within what one payload may be. */
    private static final int MUCH = 15 << 20;

    private static String records(byte[] payload, int times) {
        String record = "{\"kinesis\":{\"data\":\"" + Base64.getEncoder().encodeToString(payload) + "\"}}";
        return "{\"Records\":[" + String.join(",", Collections.nCopies(times, record)) + "]}";
    }

    private static String event(int id) {
        return "{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[{\"id\":\"" + id + "\",\"timestamp\":1935817689010,"
                + "\"message\":\"END RequestId: " + Logs.REQUEST + "\\n\"}]}";
    }

    @Test
    void payloadsWithinPayloadsThatMultiplyAreALimitThatIsNamed() {
        byte[] spaces = Logs.gzip(Logs.utf8(" ".repeat(MUCH)));
        byte[] inner = Logs.gzip(Logs.utf8(records(spaces, 4)));
        byte[] outer = Logs.gzip(Logs.utf8(records(inner, 4)));
        Logs.Result result = Logs.read(records(outer, 4));
        // what holds the one that was given up ends early for it
        assertThat(result.reasons())
                .contains(MalformedReason.LIMIT_EXCEEDED)
                .isSubsetOf(MalformedReason.LIMIT_EXCEEDED, MalformedReason.TRUNCATED);
        assertThat(result.events())
                .anyMatch(event ->
                        event instanceof Malformed fault && fault.detail().contains("maxCompressionRatio (500)"));
    }

    @Test
    void compressionThatGivesNothingOutIsALimitAllTheSame() {
        byte[] padded = Logs.concat(Logs.gzip(Logs.utf8(event(1))), new byte[80 << 20]);
        Logs.Result result = Logs.read(records(Logs.gzip(Logs.gzip(padded)), 1));
        assertThat(result.reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED);
        assertThat(result.events()).hasSize(2);
    }

    @Test
    void paddingThatIsFreeIsNoFault() {
        byte[] padded = Logs.concat(Logs.gzip(Logs.utf8(event(1))), new byte[1 << 20]);
        Logs.Result result = Logs.read(records(Logs.gzip(Logs.gzip(padded)), 1));
        assertThat(result.kinds()).containsExactly("invocation-ended");
    }

    @Test
    void eventsOfOnePayloadStandAtPlacesOfTheirOwnAndNoMoreAreGivenOutThanThereArePlaces() {
        String one = "{\"id\":\"1\",\"timestamp\":1935817689010,\"message\":\"a\"}";
        String events = String.join(",", Collections.nCopies(20_000, one));
        byte[] payload = Logs.gzip(Logs.utf8("{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[" + events + "]}"));
        String record = "{\"awslogs\":{\"data\":\"" + Base64.getEncoder().encodeToString(payload) + "\"}}";
        Logs.Result result = Logs.read(record + record);
        assertThat(result.events()).hasSize(2 * record.length());
        assertThat(result.events())
                .extracting(event -> event.position().byteOffset())
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(result.reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED, MalformedReason.LIMIT_EXCEEDED);
        assertThat(result.malformed().get(0).detail()).contains("as its record has bytes, " + record.length());
        assertThat(result.coverage().decodedBytes()).isEqualTo(2L * record.length());
    }
}
