package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Envelopes that are cut, broken, or made to do harm: events, never exceptions, and what stands beside the harm is read. */
class HostileShapesTest {
    private static final int LONG = 400_000;

    /** For eight times the text: far from the quadratic 64, and from the linear 8 by what else a machine may be doing. */
    private static final int MOST_GROWTH = 30;

    private static final String PUBLISHED =
            Logs.TIME + "\\t" + Logs.REQUEST + "\\tINFO\\tSubscriptionBalanceUpdated event published\\n";

    /** A log event as a subscription has it, with a number as its id. */
    private static String event(int id) {
        return event(id, "\"timestamp\":1935817689010,\"message\":\"" + PUBLISHED + "\"");
    }

    private static String event(int id, String members) {
        return "{\"id\":\"" + id + "\"," + members + "}";
    }

    private static String payload(String... events) {
        return "{\"messageType\":\"DATA_MESSAGE\",\"owner\":\"0\",\"logGroup\":\"g\",\"logStream\":\"s\","
                + "\"subscriptionFilters\":[\"f\"],\"logEvents\":[" + String.join(",", events) + "]}";
    }

    private static List<String> ids(Logs.Result result) {
        return result.events().stream()
                .map(event -> event instanceof Malformed ? "malformed" : String.valueOf(event.eventId()))
                .toList();
    }

    private static Logs.Result read(String text) {
        return Logs.read(text);
    }

    @Test
    void eventTellsItsIdItsLogStreamAndItsPlace() {
        String text = "\n" + payload(event(1), event(2));
        Logs.Result result = read(text);
        LogEvent second = result.events().get(1);
        assertThat(second.eventId()).isEqualTo("2");
        assertThat(second.logStream()).isEqualTo("s");
        assertThat(second.position()).isEqualTo(new SourcePosition("log", 2, text.indexOf("{\"id\":\"2\"")));
        assertThat(second.byteLength()).isEqualTo(event(2).length());
        assertThat(second.message()).isEqualTo("SubscriptionBalanceUpdated event published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscription-firehose.json",
                "subscription-sorted.json",
                "subscription-lambda-event.json",
                "firehose-transformation-event.json",
                "kinesis-lambda-event.json",
                "filter-log-events.json",
                "get-log-events.json",
                "insights-console.json",
                "insights-get-query-results.json",
                "insights.csv",
                "insights-columns.csv",
                "tail-detailed.txt",
                "tail-detailed-color.txt",
                "tail-json.txt",
                "tail-short.txt"
            })
    void cutAnywhereGivesTheEventsBeforeTheCut(String name) {
        byte[] content = GoldenShapesTest.golden(name);
        List<Map<String, String>> whole = GoldenShapesTest.facts(Logs.read(content));
        for (int cut = 1; cut < content.length; cut++) {
            Logs.Result result = Logs.read(Arrays.copyOf(content, cut));
            int good = (int) result.events().stream()
                    .filter(event -> !(event instanceof Malformed))
                    .count();
            if (good > 0) { // those before it were the last at an earlier cut
                Map<String, String> last =
                        GoldenShapesTest.facts(result.events().get(good - 1));
                assertThat(last).as("cut at %d", cut).isEqualTo(whole.get(good - 1));
            }
            assertThat(result.malformed().size())
                    .as("faults when cut at %d", cut)
                    .isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'\"timestamp\":\"1935817689010\",\"message\":\"a\"' | TIMESTAMP",
                "'\"timestamp\":1e999,\"message\":\"a\"' | TIMESTAMP",
                "'\"timestamp\":-99999999999999,\"message\":\"a\"' | TIMESTAMP",
                "'\"timestamp\":253402300800000,\"message\":\"a\"' | TIMESTAMP",
                "'\"timestamp\":1.5,\"message\":\"a\"' | TIMESTAMP",
                "'\"timestamp\":null,\"message\":\"a\"' | TIMESTAMP",
                "'\"timestamp\":{},\"message\":\"a\"' | TIMESTAMP",
                "'\"message\":\"a\"' | TIMESTAMP",
                "'\"timestamp\":1935817689010,\"message\":null' | SYNTAX",
                "'\"timestamp\":1935817689010,\"message\":[\"a\"]' | SYNTAX",
                "'\"timestamp\":1935817689010' | SYNTAX",
                "'\"timestamp\":01,\"message\":\"a\"' | SYNTAX",
                "'\"timestamp\":nul,\"message\":\"a\"' | SYNTAX",
                "'\"timestamp\":1,\"message\":\"\\q\"' | SYNTAX",
                "'\"timestamp\":1,\"message\":\"a' | SYNTAX",
                "'\"timestamp\":1,,\"message\":\"a\"' | SYNTAX",
                "'\"timestamp\" 1,\"message\":\"a\"' | SYNTAX",
                "'timestamp:1' | SYNTAX"
            })
    void eventOfWrongTypesIsMalformedAndItsNeighboursAreRead(String members, MalformedReason reason) {
        String broken = event(2, members.substring(1, members.length() - 1));
        Logs.Result result = read(payload(event(1), broken, event(3)));
        assertThat(ids(result)).containsExactly("1", "malformed", "3");
        assertThat(result.reasons()).containsExactly(reason);
    }

    @Test
    void timestampsAtTheBoundsAreRead() {
        String first = event(1, "\"timestamp\":-62167219200000,\"message\":\"a\"");
        String last = event(2, "\"timestamp\":253402300799999,\"message\":\"b\"");
        Logs.Result result = read(payload(first, last));
        assertThat(result.events().get(0).timestamp()).hasToString("0000-01-01T00:00:00Z");
        assertThat(result.events().get(1).timestamp()).hasToString("9999-12-31T23:59:59.999Z");
    }

    @Test
    void lastOfMembersWithOneNameCountsAndOddNamesMeanNothing() {
        String twice = event(1, "\"timestamp\":1,\"timestamp\":2,\"__proto__\":{\"message\":\"x\"},\"message\":\"a\"");
        Logs.Result result = read(payload(twice));
        assertThat(result.events().get(0).timestamp().toEpochMilli()).isEqualTo(2);
        assertThat(result.events().get(0).message()).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"garbage", "}", "]", "\0\0", "{", "{\"id\":\"9", "[", "\"", "}}}]]]", "{\"a\":1}", "\u00ff"})
    void garbageBetweenPayloadsIsOneFaultAndThePayloadsAreRead(String garbage) {
        Logs.Result result = read(payload(event(1), event(2)) + garbage + payload(event(3), event(4)));
        assertThat(ids(result)).contains("1", "2", "4");
        assertThat(result.malformed()).hasSizeBetween(1, 2);
    }

    @Test
    void payloadCutBeforeAnotherLosesOnlyTheEventItWasCutIn() {
        String first = payload(event(1), event(2), event(3));
        String cut = first.substring(0, first.indexOf("\"id\":\"2\"") + 60);
        Logs.Result result = read(cut + "\n" + payload(event(4), event(5)));
        assertThat(ids(result)).containsExactly("1", "malformed", "4", "5");
        Logs.Result joined = read(cut + payload(event(4), event(5)));
        assertThat(ids(joined)).containsExactly("1", "malformed", "4", "5");
        assertThat(joined.events().get(2).logStream()).isEqualTo("s");
    }

    @Test
    void eventNestedTooDeepIsAFaultThatNamesTheLimit() {
        String deep = event(2, "\"x\":" + "[".repeat(100_000) + "]".repeat(100_000));
        Logs.Result result = read(payload(event(1), deep, event(3)));
        assertThat(ids(result)).containsExactly("1", "malformed", "3");
        assertThat(result.reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED);
        assertThat(result.malformed().get(0).detail()).contains("maxNesting").contains("100");
    }

    @Test
    void messageBeyondTheLimitIsTooLongAndTheNextIsRead() {
        String huge = event(2, "\"timestamp\":1,\"message\":\"" + "x".repeat(1 << 20) + "\"");
        Logs.Result result = read(payload(event(1), huge, event(3)));
        assertThat(ids(result)).containsExactly("1", "malformed", "3");
        assertThat(result.reasons()).containsExactly(MalformedReason.RECORD_TOO_LONG);
        assertThat(result.malformed().get(0).byteLength()).isEqualTo(huge.length());
        assertThat(result.malformed().get(0).excerpt().length()).isLessThanOrEqualTo(256);
    }

    @Test
    void itemBeyondTheLimitIsAFaultThatNamesItAndTheNextIsRead() {
        ParseLimits limits = ParseLimits.builder().maxPayloadBytes(1 << 16).build();
        for (String huge : List.of("\"x\":\"" + "x".repeat(1 << 18) + "\"", "\"x\":[1" + ",1".repeat(1 << 17) + "]")) {
            byte[] content = Logs.utf8(payload(event(1), event(2, huge), event(3)));
            Logs.Result result = Logs.read(Logs.chunked(content, 1 << 14), limits);
            assertThat(ids(result)).containsExactly("1", "malformed", "3");
            assertThat(result.reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED);
            assertThat(result.malformed().get(0).detail())
                    .contains("maxPayloadBytes")
                    .contains("65536");
        }
    }

    private static String lambda(byte[] payload) {
        return "{\"awslogs\":{\"data\":\"" + Base64.getEncoder().encodeToString(payload) + "\"}}";
    }

    @Test
    void eventsOfOnePayloadShareItsPlace() {
        String first = lambda(Logs.gzip(Logs.utf8(payload(event(1), event(2)))));
        String second = lambda(Logs.gzip(Logs.utf8(payload(event(3)))));
        Logs.Result result = read(first + second);
        assertThat(result.events())
                .extracting(event -> event.position().byteOffset())
                .containsExactly(0L, 1L, (long) first.length());
        assertThat(result.events()).extracting(LogEvent::byteLength).containsExactly((long) first.length(), 0L, (long)
                second.length());
    }

    @Test
    void payloadThatIsNoBase64OrNoGzipOrNoJsonIsOneFault() {
        byte[] gzip = Logs.gzip(Logs.utf8(payload(event(1), event(2))));
        byte[] broken = gzip.clone();
        broken[broken.length - 5] ^= 1;
        assertThat(read("{\"awslogs\":{\"data\":\"%%%\"}}" + lambda(gzip)).reasons())
                .containsExactly(MalformedReason.SYNTAX);
        assertThat(ids(read(lambda(broken) + lambda(gzip)))).containsExactly("1", "2", "malformed", "1", "2");
        assertThat(read(lambda(broken)).reasons()).containsExactly(MalformedReason.CORRUPT_COMPRESSION);
        assertThat(read(lambda(Arrays.copyOf(gzip, 30))).reasons()).contains(MalformedReason.CORRUPT_COMPRESSION);
        assertThat(read(lambda(Logs.utf8("no JSON"))).reasons()).containsExactly(MalformedReason.NO_RECORD_START);
        assertThat(read(lambda(new byte[0])).events()).isEmpty();
    }

    @Test
    void payloadThatDecompressesToTooMuchIsAFaultThatNamesTheLimit() {
        ParseLimits limits = ParseLimits.builder().maxPayloadBytes(1 << 16).build();
        String[] many = new String[2_000];
        Arrays.fill(many, event(1));
        byte[] bomb = Logs.utf8(lambda(Logs.gzip(Logs.utf8(payload(many)))));
        Logs.Result result = Logs.read(Logs.chunked(bomb, 100), limits);
        assertThat(result.reasons()).contains(MalformedReason.LIMIT_EXCEEDED);
        assertThat(result.events()).hasSizeBetween(100, 400);
    }

    @Test
    void payloadsWithinPayloadsEndSomewhere() {
        byte[] payload = Logs.utf8(payload(event(1)));
        for (int i = 0; i < 20; i++) {
            payload = lambda(payload).getBytes(StandardCharsets.US_ASCII);
        }
        assertThat(Logs.read(payload).reasons()).containsExactly(MalformedReason.SYNTAX);
    }

    @Test
    void gzipWithinGzipEndsSomewhere() {
        byte[] log = Logs.utf8(Logs.received());
        byte[] thrice = Logs.gzip(Logs.gzip(Logs.gzip(log)));
        assertThat(Logs.read(thrice).kinds()).containsExactly("message-received");
        byte[] often = log;
        for (int i = 0; i < 10; i++) {
            often = Logs.gzip(often);
        }
        assertThat(Logs.read(often).reasons()).containsExactly(MalformedReason.CORRUPT_COMPRESSION);
    }

    @Test
    void unclosedQuoteOfARowLosesThatRowAlone() {
        String header = "@timestamp,@message\n";
        String good = "2031-05-06 07:08:09.010,\"START RequestId: " + Logs.REQUEST + " Version: 1\n\"\n";
        Logs.Result result = read(header + good + "2031-05-06 07:08:09.010,\"a\nb\n" + good + good);
        assertThat(result.kinds())
                .containsExactly("invocation-started", "malformed", "invocation-started", "invocation-started");
    }

    static List<String> pieces() {
        return List.of(
                "{",
                "[",
                "\"",
                "\\",
                "}",
                "]",
                ",",
                ":",
                " ",
                "\n",
                "a",
                "1",
                "{\"",
                "{\"id\":",
                "{\"id\":\"",
                "{\"id\":1}",
                "{\"id\"x",
                "{\"events\":[",
                "{\"message\":\"{\"",
                "[{\"field\":",
                "[{\"field\":\"a\"}],",
                "{ \"",
                "{\n\"",
                "\"{\"",
                "\"a,",
                "2031-05-06 07:08:09.010,",
                "2031-05-06 07:08:09.010,\"",
                "\n2031-05-06 07:08:09.010,\"a",
                "\n2031-05-06T07:08:09.010000+00:00 ",
                "\n2031-05-06T07:08:09.010000+00:00 a/[",
                "\u001b[m",
                "\n\u001b[m",
                "\r\n");
    }

    private static final List<String> BEGINNINGS = List.of(
            "{\"messageType\":\"DATA_MESSAGE\",\"logEvents\":[",
            "{\"messageType\":\"DATA_MESSAGE\"}",
            "{\"messageType\":\"DATA_MESSAGE\",\"x\":\"",
            "[{\"@message\":\"",
            "@timestamp,@message\n",
            "@timestamp,@message\n2031-05-06 07:08:09.010,\"",
            "2031-05-06T07:08:09.010000+00:00 a/[b START RequestId: a\n");

    @ParameterizedTest
    @MethodSource("pieces")
    void repeatedTextIsReadInLinearTime(String piece) {
        for (String beginning : BEGINNINGS) {
            long shortest = nanos(beginning, piece, LONG / 8);
            long longest = nanos(beginning, piece, LONG);
            assertThat(longest)
                    .as("nanoseconds for eight times the text after '%s'", beginning)
                    .isLessThan(Math.max(shortest, 20_000_000) * MOST_GROWTH);
        }
    }

    private static long nanos(String beginning, String piece, int length) {
        byte[] text = Logs.utf8(beginning + piece.repeat(length / piece.length()));
        long best = Long.MAX_VALUE;
        for (int run = 0; run < 2; run++) {
            long start = System.nanoTime();
            Logs.read(text);
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }
}
