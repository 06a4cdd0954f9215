package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A query's result as CSV that ends without a line end: no cut goes unsaid, and no row that is whole is lost. */
class CsvEndTest {
    private static final String STREAM = "2031/05/06/[$LATEST]00112233445566778899aabbccddeeff";
    private static final String OTHER = STREAM.replace("ff", "fe");
    private static final String END = "END RequestId: " + Logs.REQUEST + "\n";

    private static String row(String stream) {
        return "2031-05-06 07:08:09.010,\"" + END + "\"," + stream;
    }

    private static String head(String names) {
        return "@timestamp," + names + "\n";
    }

    private static boolean isRemarked(Logs.Result result) {
        return result.coverage().remarks().stream()
                .anyMatch(remark -> remark.text().startsWith("The file does not end with a line end."));
    }

    @Test
    void cutAnywhereInARowIsSaidAndLosesNothingBeforeIt() {
        String before = head("@message,@logStream") + row(STREAM) + "\n";
        String file = before + row(OTHER);
        int streamAt = file.length() - OTHER.length();
        for (int cut = before.length() + 1; cut <= file.length(); cut++) {
            Logs.Result result = Logs.read(file.substring(0, cut));
            boolean whole = cut == file.length();
            assertThat(isRemarked(result)).as("cut at %d", cut).isEqualTo(whole);
            if (whole) {
                assertThat(result.reasons()).isEmpty();
            } else {
                assertThat(result.reasons()).as("cut at %d", cut).containsExactly(MalformedReason.TRUNCATED);
            }
            assertThat(result.events().stream()
                            .filter(event -> event.kind() == Kind.INVOCATION_ENDED)
                            .count())
                    .as("cut at %d", cut)
                    .isEqualTo(cut < streamAt ? 1 : 2);
            assertThat(result.coverage().accountedBytes()).isEqualTo(cut);
        }
    }

    @Test
    void rowWithoutItsLineEndIsWholeWithALogStreamThatIs() {
        List<LogEvent> events =
                Logs.read(head("@message,@logStream") + row(STREAM)).events();
        assertThat(events).extracting(LogEvent::logStream).containsExactly(STREAM);
    }

    @Test
    void rowWithoutItsLineEndIsWholeWithTheLogStreamOfTheRowBefore() {
        Logs.Result result = Logs.read(head("@message,@logStream") + row("jobs") + "\n" + row("jobs"));
        assertThat(result.reasons()).isEmpty();
        assertThat(result.events()).extracting(LogEvent::logStream).containsExactly("jobs", "jobs");
    }

    @Test
    void logStreamThatMayLackItsEndIsNotTakenAndItsFieldIsTheFault() {
        Logs.Result result = Logs.read(head("@message,@logStream") + row(STREAM) + "\n" + row("2031/05"));
        assertThat(result.events()).extracting(LogEvent::logStream).containsExactly(STREAM, null, null);
        Malformed fault = result.malformed().get(0);
        assertThat(fault.excerpt()).isEqualTo("2031/05");
        assertThat(fault.byteLength()).isEqualTo(7);
        assertThat(fault.detail()).contains("cut off");
    }

    @Test
    void lineEndAfterAnyLogStreamIsEnough() {
        Logs.Result result = Logs.read(head("@message,@logStream") + row("2031/05") + "\n" + row("") + "\r\n");
        assertThat(result.reasons()).isEmpty();
        assertThat(result.coverage().remarks())
                .noneMatch(remark -> remark.text().contains("line end"));
        assertThat(result.events()).extracting(LogEvent::logStream).containsExactly("2031/05", null);
    }

    @Test
    void columnThatMeansNothingMayEndAnywhere() {
        Logs.Result result = Logs.read(head("@message,@ptr") + row("Cm"));
        assertThat(result.kinds()).containsExactly("invocation-ended");
        assertThat(isRemarked(result)).isTrue();
    }

    /** A quote that seems to close the message may be the first of two. */
    @Test
    void messageThatEndsTheFileCountsWhereItsTextIsWhole() {
        String start = head("@message") + "2031-05-06 07:08:09.010,";
        assertThat(Logs.read(start + '"' + END + '"').kinds()).containsExactly("invocation-ended");
        assertThat(Logs.read(start + END.strip()).kinds()).containsExactly("invocation-ended");
        assertThat(Logs.read(start + END.strip().substring(0, 30)).reasons())
                .containsExactly(MalformedReason.TRUNCATED);
        String said = Logs.TIME + "\t" + Logs.REQUEST + "\tINFO\tit said ";
        assertThat(Logs.read(start + '"' + said + '"').reasons()).containsExactly(MalformedReason.TRUNCATED);
        assertThat(Logs.read(start + '"' + said + "\"\n").kinds()).containsExactly("unrecognized");
    }

    @Test
    void timeWithoutMillisecondsIsWholeBeforeALineEnd() {
        String file = "@message,@timestamp\n\"" + END + "\",2031-05-06 07:08:09";
        assertThat(Logs.read(file + "\n").kinds()).containsExactly("invocation-ended");
        assertThat(Logs.read(file).reasons()).containsExactly(MalformedReason.TRUNCATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031-05-06 07:08", "06/05/2031 07:08", "47244.2973"})
    void timeThatASpreadsheetChangedIsAFaultThatSaysSo(String time) {
        Logs.Result result = Logs.read(head("@message") + time + ",\"" + END + "\"\n");
        assertThat(result.reasons()).containsExactly(MalformedReason.TIMESTAMP);
        assertThat(result.malformed().get(0).detail()).contains("spreadsheet", "export it again");
    }
}
