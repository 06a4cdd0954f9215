package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where records begin and end, and that no byte falls between them. */
class FramingTest {
    private static final String RECORD = Logs.received();
    private static final String TIME = Logs.TIME;

    @Test
    void recordsOfManyLinesAreFoundAtTheirLineAndByte() {
        String first = Logs.startedNewer();
        Logs.Result result = Logs.read(first + RECORD + RECORD);
        long lines = first.lines().count();
        assertThat(result.events())
                .extracting(event -> event.position().line())
                .containsExactly(1L, lines + 1, lines + 3);
        long bytes = Logs.utf8(first).length;
        assertThat(result.events())
                .extracting(event -> event.position().byteOffset())
                .containsExactly(0L, bytes, bytes + RECORD.length());
    }

    @Test
    void lineEndsOfWindowsSeparateToo() {
        Logs.Result unix = Logs.read(Logs.everyKindLog());
        Logs.Result windows = Logs.read(new String(Logs.everyKindLog(), StandardCharsets.UTF_8).replace("\n", "\r\n"));
        assertThat(windows.kinds()).isEqualTo(unix.kinds());
        assertThat(windows.events())
                .extracting(event -> event.position().line())
                .isEqualTo(unix.events().stream()
                        .map(event -> event.position().line())
                        .toList());
        assertThat(windows.events().get(3))
                .isInstanceOfSatisfying(MessageReceived.class, event -> assertThat(event.messageId())
                        .isEqualTo(Logs.MESSAGE));
    }

    @Test
    void byteOrderMarkIsPassedOverAndCounted() {
        Logs.Result result = Logs.read("\uFEFF" + RECORD);
        assertThat(result.kinds()).containsExactly("message-received");
        assertThat(result.events().get(0).position()).isEqualTo(new SourcePosition("log", 1, 3));
        assertThat(result.coverage().decodedBytes()).isEqualTo(3 + RECORD.length());
    }

    @Test
    void byteOrderMarkAloneIsAnEmptyLog() {
        assertThat(Logs.read("\uFEFF").events()).isEmpty();
        assertThat(Logs.read(new byte[] {(byte) 0xEF, (byte) 0xBB}).reasons())
                .containsExactly(MalformedReason.NO_RECORD_START);
    }

    @Test
    void blankLinesInsideAMessageBelongToIt() {
        String message = "Something new\n\n\nwith blank lines\n\nin it";
        Unrecognized event = Logs.one(Unrecognized.class, Logs.application(message));
        assertThat(event.message()).isEqualTo(message);
    }

    @Test
    void lineThatOnlyLooksLikeATimestampBelongsToTheMessage() {
        List<String> lines =
                List.of(TIME, TIME + "x", " " + TIME + " x", TIME.replace('Z', 'z') + " x", "2031-05-06 x");
        for (String line : lines) {
            String message = "Something new\n" + line + "\nmore";
            assertThat(Logs.one(Unrecognized.class, Logs.application(message)).message())
                    .as(line)
                    .isEqualTo(message);
        }
    }

    @Test
    void recordStartWithoutABlankLineBeforeItIsARecordStart() {
        Logs.Result result = Logs.read(RECORD.stripTrailing() + "\n" + RECORD);
        assertThat(result.kinds()).containsExactly("message-received", "message-received");
    }

    @Test
    void lastRecordWithoutALineEndIsReadWhereItTellsItsOwnEnd() {
        assertThat(Logs.read(RECORD.stripTrailing()).kinds()).containsExactly("message-received");
        assertThat(Logs.read(Logs.startedNewer().stripTrailing()).kinds()).containsExactly("sync-started");
        assertThat(Logs.read(Logs.application("Something newer").stripTrailing())
                        .reasons())
                .containsExactly(MalformedReason.TRUNCATED);
    }

    @Test
    void fragmentBeforeTheFirstRecordIsMalformed() {
        Logs.Result result = Logs.read("  currency: 'BHD'\n}\n\n" + RECORD);
        assertThat(result.kinds()).containsExactly("malformed", "message-received");
        Malformed fragment = result.malformed().get(0);
        assertThat(fragment.reason()).isEqualTo(MalformedReason.NO_RECORD_START);
        assertThat(fragment.excerpt()).isEqualTo("  currency: 'BHD'\n}");
        assertThat(fragment.byteLength()).isEqualTo(19);
        assertThat(fragment.timestamp()).isNull();
        assertThat(result.events().get(1).position()).isEqualTo(new SourcePosition("log", 4, 21));
    }

    @Test
    void stumpOfATimestampAtTheEndIsTruncated() {
        for (int length = 1; length <= TIME.length(); length++) {
            Logs.Result result = Logs.read(RECORD + TIME.substring(0, length));
            assertThat(result.kinds()).containsExactly("message-received", "malformed");
            assertThat(result.reasons()).containsExactly(MalformedReason.TRUNCATED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\n\n\n", "\r\n", "\n\r\n\n"})
    void separatorsAloneAreAnEmptyLog(String text) {
        Logs.Result result = Logs.read(text);
        assertThat(result.events()).isEmpty();
        assertThat(result.coverage().decodedBytes()).isEqualTo(text.length());
        assertThat(result.coverage().isClean()).isTrue();
        assertThat(result.coverage().files()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\r", "\r\r\n", " ", "\0"})
    void whatIsNoLineEndIsAFragment(String text) {
        assertThat(Logs.read(text).reasons()).containsExactly(MalformedReason.NO_RECORD_START);
    }

    @Test
    void zeroBytesAndBrokenUtf8AreKeptAsText() {
        byte[] log = Logs.concat(
                Logs.utf8(Logs.application("Something \0").stripTrailing()),
                new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF},
                Logs.utf8("\n\n" + RECORD));
        Logs.Result result = Logs.read(log);
        assertThat(result.kinds()).containsExactly("unrecognized", "message-received");
        assertThat(result.events().get(0).message()).isEqualTo("Something \0\uFFFD(\uFFFD");
    }

    @Test
    void eventsKeepTheirBytesWhileReadingGoesOn() {
        String log = Logs.startedNewer().repeat(2_000);
        Logs.Result result = Logs.read(Logs.chunked(Logs.utf8(log), 1_000), ParseLimits.DEFAULT);
        String expected =
                Logs.one(SyncStarted.class, Logs.startedNewer()).transaction().toString();
        assertThat(result.events()).hasSize(2_000).allSatisfy(event -> assertThat(((SyncStarted) event).transaction())
                .hasToString(expected));
    }
}
