package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that no log should hold: each is an event, and the record after it is read. */
class HostileBytesTest {
    private static final String NEXT = Logs.received();

    private static byte[] latin(String bytes) {
        return bytes.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Reads the log followed by one more record, in pieces of several sizes; all give the same. */
    private static Logs.Result read(byte[] log) {
        byte[] all = Logs.concat(log, Logs.utf8(NEXT));
        Logs.Result whole = Logs.read(all);
        for (int most : new int[] {1, 2, 3, 61}) {
            assertThat(Logs.read(Logs.chunked(all, most), ParseLimits.DEFAULT).described())
                    .isEqualTo(whole.described());
        }
        LogEvent last = whole.events().get(whole.events().size() - 1);
        assertThat(last).isInstanceOf(MessageReceived.class);
        assertThat(((MessageReceived) last).messageId()).isEqualTo(Logs.MESSAGE);
        return whole;
    }

    private static Logs.Result read(String log) {
        return read(Logs.utf8(log));
    }

    @Test
    void nulBytesAreTextLikeAny() {
        Logs.Result result = read(Logs.application("New \0\0 thing"));
        assertThat(result.kinds()).containsExactly("unrecognized", "message-received");
        assertThat(result.events().get(0).message()).isEqualTo("New \0\0 thing");
        assertThat(read(Logs.started(",\n    odd: 'a\0b'")).kinds()).startsWith("sync-started");
        assertThat(read("\0\0\0\n").reasons()).containsExactly(MalformedReason.NO_RECORD_START);
        assertThat(read(Logs.application("Processing message a\0b")).kinds()).startsWith("message-received");
    }

    /** A lone continuation, an overlong slash and NUL, a surrogate, a number beyond Unicode, a cut character, bytes never used. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0080",
                "\u00c0\u00af",
                "\u00c0\u0080",
                "\u00ed\u00a0\u0080",
                "\u00f5\u0080\u0080\u0080",
                "\u00e2\u0082",
                "\u00f0\u009f\u00a5",
                "\u00fe\u00ff"
            })
    void bytesThatAreNoTextAreReplacedAndNothingElseIsLost(String bytes) {
        byte[] log = latin(Logs.started(",\n    action: 'a" + bytes + "b'"));
        Transaction transaction = ((SyncStarted) read(log).events().get(0)).transaction();
        assertThat(transaction.action()).startsWith("a\uFFFD").endsWith("b");
        assertThat(transaction.currency()).isEqualTo("BHD");

        assertThat(read(latin(Logs.application("transaction {\"a\":\"" + bytes + "\"}")))
                        .kinds())
                .hasSize(2)
                .endsWith("message-received");
        assertThat(read(latin(Logs.application("New " + bytes))).events().get(0).message())
                .startsWith("New \uFFFD");
        assertThat(read(latin(bytes + "\n")).reasons()).containsExactly(MalformedReason.NO_RECORD_START);
    }

    @Test
    void characterAtTheEdgeOfABlockIsWhole() {
        for (int before = (1 << 16) - 4; before <= (1 << 16) + 1; before++) {
            String head = Logs.TIME + " ";
            String log = head + "x".repeat(before - head.length()) + "\uD83E\uDD57\n\n";
            assertThat(Logs.read(log + NEXT).events().get(0).message()).endsWith("x\uD83E\uDD57");
        }
    }

    @Test
    void linesOfWindowsAreReadAsOthersAre() {
        String log = String.join("", Logs.everyKind());
        assertThat(read(log.replace("\n", "\r\n")).kinds()).isEqualTo(read(log).kinds());
    }

    @Test
    void loneCarriageReturnEndsNoLine() {
        Logs.Result result = read(Logs.application("New\r" + Logs.TIME + " thing"));
        assertThat(result.kinds()).containsExactly("unrecognized", "message-received");
        assertThat(result.events().get(1).position().line()).isEqualTo(3);
    }

    @Test
    void byteOrderMarkInTheMiddleCostsNoRecordButItsOwn() {
        Logs.Result result = read(NEXT + "\uFEFF" + NEXT);
        assertThat(result.reasons()).hasSize(1);
        assertThat(result.kinds()).endsWith("message-received");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-13-06T07:08:09.010Z",
                "2031-00-06T07:08:09.010Z",
                "2031-05-00T07:08:09.010Z",
                "2031-05-32T07:08:09.010Z",
                "2031-02-29T07:08:09.010Z",
                "2100-02-29T07:08:09.010Z",
                "2031-05-06T24:00:00.000Z",
                "2031-05-06T07:60:09.010Z",
                "2031-06-30T23:59:60.000Z",
                "9999-99-99T99:99:99.999Z"
            })
    void timestampThatIsNoTimeIsMalformed(String time) {
        Logs.Result result = read(NEXT.replace(Logs.TIME, time));
        assertThat(result.reasons()).containsExactly(MalformedReason.TIMESTAMP);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0000-01-01T00:00:00.000Z",
                "9999-12-31T23:59:59.999Z",
                "1969-12-31T23:59:59.999Z",
                "2400-02-29T23:59:59.999Z"
            })
    void timestampAtTheEndsOfTheCalendarIsATime(String time) {
        assertThat(read(NEXT.replace(Logs.TIME, time)).events().get(0).timestamp())
                .isEqualTo(Instant.parse(time));
    }

    @Test
    void timestampInsideOfAStringBeginsNoRecord() {
        Logs.Result result =
                read(Logs.started(",\n    metadata: '" + Logs.TIME + " " + Logs.TIME + "\\n" + Logs.TIME + " '"));
        assertThat(result.kinds()).containsExactly("sync-started", "message-received");
    }

    @Test
    void stringOrObjectThatDoesNotEndCostsItsRecordOnly() {
        for (String open : List.of("'", "\"", "`", "[", "{", "{ a: [", "Map(1) {", "'a' +\n", "1", "")) {
            String record = Logs.application("record { a: " + open);
            Logs.Result result = read(record);
            assertThat(result.reasons()).as(open).containsExactly(MalformedReason.SYNTAX);
        }
        for (String open : List.of("\"", "[", "{", "{\"a\":", "1", "\"\\", "tru")) {
            assertThat(read(Logs.application("transaction {\"a\":" + open)).reasons())
                    .as(open)
                    .containsExactly(MalformedReason.SYNTAX);
        }
    }

    @Test
    void depthOfAHundredThousandCostsItsRecordOnly() {
        for (String open :
                List.of("[ ", "{ a: ", "Map(1) { 1 => ", "Set(1) { ", "Foo { a: ", "Promise { <rejected> ")) {
            assertThat(Logs.read(Logs.application("record { a: " + open.repeat(100_000 / open.length() * 2)) + NEXT)
                            .reasons())
                    .as(open)
                    .containsExactly(MalformedReason.LIMIT_EXCEEDED);
        }
        for (String open : List.of("[", "{\"a\":")) {
            assertThat(Logs.read(Logs.application("transaction {\"a\":" + open.repeat(100_000)) + NEXT)
                            .reasons())
                    .as(open)
                    .containsExactly(MalformedReason.LIMIT_EXCEEDED);
        }
    }

    @Test
    void logCutAnywhereGivesWhatIsWholeAndOneEventAtTheCut() {
        byte[] log = Logs.everyKindLog();
        List<String> whole = Logs.read(log).kinds();
        for (int cut = 1; cut < log.length; cut++) {
            List<String> kinds =
                    new ArrayList<>(Logs.read(java.util.Arrays.copyOf(log, cut)).kinds());
            kinds.remove(kinds.size() - 1);
            assertThat(kinds).as("cut at %d", cut).isEqualTo(whole.subList(0, kinds.size()));
        }
    }
}
