package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.calo.parser.internal.ValueLimits;
import io.calo.parser.value.LogValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What values may ask: at a limit a record is read, beyond it an event names the limit, and the record after it is read. */
class ValueLimitsTest {
    private static final ParseLimits SMALL = ParseLimits.builder()
            .maxNesting(8)
            .maxStringBytes(256)
            .maxNumberDigits(20)
            .maxIdentifierBytes(64)
            .build();

    /** Where a limit bites: a record whose text is of any size, and the size at which it is just allowed. */
    record Place(String name, String limit, int most, IntFunction<String> record) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Place> nesting() {
        return List.of(
                new Place("transaction", "maxNesting (8)", 6, n -> Logs.started(",\n    odd: " + nested(n))),
                new Place("beside the transaction", "maxNesting (8)", 7, n -> Logs.started("")
                        .replace("\n}\n", ",\n  odd: " + nested(n) + "\n}\n")),
                new Place("mismatch", "maxNesting (8)", 7, n -> mismatch("u", "1", nested(n))),
                new Place("maps", "maxNesting (8)", 7, n -> mismatch("u", "1", maps(n))),
                new Place("json", "maxNesting (8)", 7, n -> json("[".repeat(n) + "]".repeat(n))),
                new Place("json objects", "maxNesting (8)", 7, n -> json("{\"a\":".repeat(n) + "1" + "}".repeat(n))));
    }

    static List<Place> strings() {
        return List.of(
                new Place("transaction", "maxStringBytes (256)", 256, n -> Logs.started(",\n    metadata: " + text(n))),
                new Place("unknown field", "maxStringBytes (256)", 256, n -> Logs.started(",\n    odd: " + text(n))),
                new Place("nested", "maxStringBytes (256)", 256, n -> Logs.started(",\n    odd: [ " + text(n) + " ]")),
                new Place("mismatch", "maxStringBytes (256)", 256, n -> mismatch("u", "1", text(n))),
                new Place("key", "maxStringBytes (256)", 256, n -> mismatch("u", "1", "{ " + text(n) + ": 1 }")),
                new Place(
                        "bare key",
                        "maxStringBytes (256)",
                        256,
                        n -> mismatch("u", "1", "{ " + "k".repeat(n) + ": 1 }")),
                new Place("json", "maxStringBytes (256)", 256, n -> json("\"" + "x".repeat(n) + "\"")),
                new Place("json escapes", "maxStringBytes (256)", 42, n -> json("\"" + "\\u0041".repeat(n) + "\"")),
                new Place("json key", "maxStringBytes (256)", 256, n -> json("{\"" + "x".repeat(n) + "\":1}")));
    }

    static List<Place> numbers() {
        return List.of(
                new Place("amount", "maxNumberDigits (20)", 20, n -> amount("9".repeat(n))),
                new Place("fraction", "maxNumberDigits (20)", 19, n -> amount("-0." + "9".repeat(n))),
                new Place("exponent", "maxNumberDigits (20)", 19, n -> amount("1e+" + n)),
                new Place("negative exponent", "maxNumberDigits (20)", 19, n -> amount("1e-" + n)),
                new Place("nested", "maxNumberDigits (20)", 19, n -> Logs.started(",\n    odd: [ 1e+" + n + " ]")),
                new Place(
                        "unknown field", "maxNumberDigits (20)", 20, n -> Logs.started(",\n    odd: " + "9".repeat(n))),
                new Place("unknown exponent", "maxNumberDigits (20)", 19, n -> Logs.started(",\n    odd: -1e+" + n)),
                new Place("unknown capital", "maxNumberDigits (20)", 19, n -> Logs.started(",\n    odd: 1E" + n)),
                new Place("beside the transaction", "maxNumberDigits (20)", 20, n -> Logs.started("")
                        .replace("\n}\n", ",\n  odd: " + "9".repeat(n) + "\n}\n")),
                new Place("big integer", "maxNumberDigits (20)", 20, n -> mismatch("u", "1", "9".repeat(n) + "n")),
                new Place("balance", "maxNumberDigits (20)", 19, n -> mismatch("u", "1e" + n, "1")),
                new Place("json", "maxNumberDigits (20)", 20, n -> json("9".repeat(n))),
                new Place("json exponent", "maxNumberDigits (20)", 19, n -> json("-1E-" + n)));
    }

    static List<Place> identifiers() {
        String limit = "maxIdentifierBytes (64)";
        return List.of(
                new Place("request id", limit, 64, n -> Logs.received().replace(Logs.REQUEST, "r".repeat(n))),
                new Place("level", limit, 64, n -> Logs.application("L".repeat(n), "Something new")),
                new Place("message id", limit, 64, n -> Logs.application("Processing message " + "m".repeat(n))),
                new Place("start", limit, 64, n -> Logs.platform("START RequestId: " + "r".repeat(n) + " Version: 1")),
                new Place("end", limit, 64, n -> Logs.platform("END RequestId: " + "r".repeat(n))),
                new Place(
                        "report",
                        limit,
                        64,
                        n -> Logs.platform("REPORT RequestId: " + "r".repeat(n) + "\tDuration: 1 ms")),
                new Place(
                        "status",
                        limit,
                        64,
                        n -> Logs.platform("REPORT RequestId: r\tDuration: 1 ms\tMemory Size: 1 MB\tStatus: "
                                + "s".repeat(n) + "\tx")),
                new Place("transaction id", limit, 64, n -> Logs.started("").replace(Logs.ULID, "t".repeat(n))),
                new Place("subscriber", limit, 64, n -> Logs.started("").replace(Logs.USER, "u".repeat(n))),
                new Place("currency", limit, 64, n -> Logs.started("").replace("BHD", "C".repeat(n))),
                new Place("arabic currency", limit, 32, n -> Logs.started("").replace("BHD", "\u0628".repeat(n))),
                new Place("escaped currency", limit, 64, n -> Logs.started("").replace("BHD", "\\b".repeat(n))),
                new Place("action", limit, 64, n -> Logs.started(",\n    action: '" + "a".repeat(n) + "'")),
                new Place("source", limit, 64, n -> Logs.started(",\n    source: '" + "s".repeat(n) + "'")),
                new Place("mismatch", limit, 64, n -> mismatch("u".repeat(n), "1", "1")),
                new Place("refused subscriber", limit, 64, n -> refused("u".repeat(n), "t")),
                new Place("refused transaction", limit, 64, n -> refused("u", "t".repeat(n))),
                new Place("metric's subscriber", limit, 64, n -> metric("userId", "u".repeat(n))),
                new Place("metric's action", limit, 64, n -> metric("action", "a".repeat(n))),
                new Place("metric", limit, 64, n -> metric("x", "").replace("Name\":\"m", "Name\":\"" + "m".repeat(n))),
                new Place(
                        "channel",
                        limit,
                        64,
                        n -> Logs.application("Sending slack notification { channel: '" + "c".repeat(n) + "' }")));
    }

    private static String nested(int levels) {
        return "{ a: ".repeat(levels) + "1" + " }".repeat(levels);
    }

    private static String maps(int levels) {
        return "Map(1) { 1 => ".repeat(levels) + "1" + " }".repeat(levels);
    }

    private static String text(int bytes) {
        return "'" + "x".repeat(bytes) + "'";
    }

    private static String amount(String number) {
        return Logs.started("").replace("amount: 4.2", "amount: " + number);
    }

    private static String mismatch(String user, String balance, String odd) {
        return Logs.application(
                "ERROR",
                "Subscription balance and payment balance are not in sync {\n  userId: '" + user
                        + "',\n  subscriptionBalance: " + balance + ",\n  paymentBalance: 2,\n  odd: " + odd + "\n}");
    }

    private static String refused(String user, String transaction) {
        return Logs.application("{\n  message: 'Subscriber will have a negative balance',\n  data: {\n    userId: '"
                + user + "',\n    currentBalance: 3.25,\n    transactionId: '" + transaction + "'\n  }\n}");
    }

    private static String metric(String name, String value) {
        return Logs.platform("{\"_aws\":{\"CloudWatchMetrics\":[{\"Metrics\":[{\"Name\":\"m\"}]}]},\"" + name + "\":\""
                + value + "\"}");
    }

    private static String json(String value) {
        return Logs.application("transaction {\"a\":" + value + "}");
    }

    @ParameterizedTest
    @MethodSource({"nesting", "strings", "numbers", "identifiers"})
    void recordIsReadAtTheLimitAndAnEventNamesTheLimitBeyondIt(Place place) {
        assertThat(read(place.record.apply(place.most)).kinds()).doesNotContain("malformed");

        Logs.Result beyond = read(place.record.apply(place.most + 1));
        assertThat(beyond.kinds()).containsExactly("malformed", "message-received");
        Malformed malformed = beyond.malformed().get(0);
        assertThat(malformed.reason()).isEqualTo(MalformedReason.LIMIT_EXCEEDED);
        assertThat(malformed.detail())
                .contains("above the limit " + place.limit)
                .contains(" at byte ")
                .endsWith("; raise the limit if this is genuine");
        assertThat(malformed.timestamp()).isNotNull();
    }

    @ParameterizedTest
    @MethodSource({"nesting", "strings", "numbers", "identifiers"})
    void eventAtTheLimitIsBroughtBackWhateverItsReadersLimits(Place place) throws IOException {
        for (LogEvent event : read(place.record.apply(place.most)).events()) {
            assertThat(Logs.describe(Encoded.of(event).read())).isEqualTo(Logs.describe(event));
        }
    }

    private static Logs.Result read(String record) {
        return Logs.read(new ByteArrayInputStream(Logs.utf8(record + Logs.received())), SMALL);
    }

    @Test
    void headerOfTheLongestNamesIsReadWhole() throws IOException {
        String longest = "i".repeat(1 << 14);
        String log =
                Logs.application(longest, "Processing message " + Logs.MESSAGE).replace(Logs.REQUEST, longest);
        LogEvent event = Logs.read(new ByteArrayInputStream(Logs.utf8(log)), ParseLimits.WIDEST)
                .events()
                .get(0);
        assertThat(event.requestId()).isEqualTo(longest);
        assertThat(event.level()).isEqualTo(longest);
        assertThat(event.message()).isEqualTo("Processing message " + Logs.MESSAGE);

        Logs.Result longer =
                Logs.read(new ByteArrayInputStream(Logs.utf8(log.replace(longest, longest + "i"))), ParseLimits.WIDEST);
        assertThat(longer.reasons()).containsExactly(MalformedReason.LIMIT_EXCEEDED);
    }

    @Test
    void eventsOfAReaderWithTheWidestLimitsAreBroughtBack() throws IOException {
        ParseLimits widest = ParseLimits.WIDEST;
        String log = Logs.started(",\n    odd: " + nested(248) + ",\n    paymentBalance: 1e9999")
                .replace(Logs.USER, "u".repeat(60_000));
        Logs.Result result = Logs.read(new ByteArrayInputStream(Logs.utf8(log)), widest);
        assertThat(result.kinds()).containsExactly("sync-started");
        for (LogEvent event : result.events()) {
            assertThat(Logs.describe(Encoded.of(event).read())).isEqualTo(Logs.describe(event));
        }
    }

    @Test
    void deepestValuesNeedNoMoreStackThanASmallThreadHas() throws InterruptedException {
        Throwable[] thrown = new Throwable[1];
        Runnable work = () -> {
            String deep = "Foo { a: ".repeat(248) + "1" + " }".repeat(248);
            LogEvent event = Logs.read(
                            new ByteArrayInputStream(Logs.utf8(Logs.started(",\n    odd: " + deep))),
                            ParseLimits.WIDEST)
                    .events()
                    .get(0);
            LogValue value = event.value();
            assertThat(value).isEqualTo(event.value()).hasSameHashCodeAs(event.value());
            assertThat(value.toString()).isNotEmpty();
            assertThat(value.toJson()).contains("$class");
        };
        Thread small = new Thread(null, work, "small", 1 << 19);
        small.setUncaughtExceptionHandler((thread, e) -> thrown[0] = e);
        small.start();
        small.join();
        assertThat(thrown[0]).isNull();
    }

    @Test
    void objectInAnUnknownMessageBeyondAnyLimitIsKeptAsItsTextOnly() {
        String deep = "{ a: ".repeat(251) + "1" + " }".repeat(251);
        Logs.Result result = Logs.read(Logs.application("New " + deep) + Logs.received());
        assertThat(result.kinds()).containsExactly("unrecognized", "message-received");
        assertThat(result.events().get(0).value()).isNull();
        assertThat(result.events().get(0).message()).endsWith(deep);
    }

    @Test
    void valuesThatComeFromNoReaderHaveTheDefaults() {
        assertThat(ParseLimits.DEFAULT.values()).isEqualTo(ValueLimits.DEFAULT);
        assertThat(LogValue.fromInspect(nested(100))).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogValue.fromInspect(nested(101)))
                .withMessage("the nesting is above the limit maxNesting (100) at byte 500");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogValue.fromJson("[".repeat(101)))
                .withMessage("the nesting is above the limit maxNesting (100) at byte 100");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogValue.fromInspect(text((1 << 20) + 1)))
                .withMessage("a string of 1048577 bytes is above the limit maxStringBytes (1048576) at byte 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LogValue.fromJson("[1,1e400]"))
                .withMessage("written out, a number is above the limit maxNumberDigits (400) at byte 3");
    }

    @Test
    void numbersAsJavascriptPrintsThemAreWithinTheDefaults() {
        for (String number : List.of("1.7976931348623157e+308", "5e-324", "2.2250738585072014e-308", "-0", "0e0")) {
            assertThat(LogValue.fromInspect(number)).isEqualTo(new LogValue.Num(number));
            assertThat(LogValue.fromJson(number)).isEqualTo(new LogValue.Num(number));
        }
    }
}
