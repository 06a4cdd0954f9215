package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs in encodings and formats that are not read: a fault that says what to do, wherever they lie, and never passed over. */
class RefusedShapesTest {
    private static final String MESSAGE = "END RequestId: " + Logs.REQUEST;

    @TempDir
    private Path folder;

    /** What is said of a file that is found in a folder, and is the same where it is named. */
    private String refusal(byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        try (LogReader found = LogReader.open(folder);
                LogReader named = LogReader.open(file)) {
            Malformed refused = (Malformed) Logs.drain(found).events().get(0);
            Logs.Result same = Logs.drain(named);
            assertThat(same.reasons()).containsExactly(MalformedReason.NO_RECORD_START);
            assertThat(same.malformed().get(0).detail()).isEqualTo(refused.detail());
            assertThat(refused.byteLength()).isEqualTo(content.length);
            return refused.detail();
        }
    }

    private boolean isPassedOver(byte[] content) throws IOException {
        Files.write(folder.resolve("file"), content);
        try (LogReader reader = LogReader.open(folder)) {
            Logs.Result result = Logs.drain(reader);
            return result.events().isEmpty() && result.coverage().ignoredFiles() == 1;
        }
    }

    private static byte[] wide(String text, String charset) throws IOException {
        return ("\uFEFF" + text).getBytes(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void exportThatPowerShellRedirectedIsRefusedAsUtf16(String charset) throws IOException {
        assertThat(refusal(wide(Logs.received(), charset))).contains("UTF-16", "Out-File -Encoding utf8", "iconv");
        assertThat(refusal(wide("é of a message\r\n\r\n" + Logs.received(), charset)))
                .contains("UTF-16");
    }

    @ParameterizedTest
    @CsvSource({
        "filter-log-events.json, UTF-16LE",
        "filter-log-events.json, UTF-16BE",
        "insights.csv, UTF-16LE",
        "tail-detailed.txt, UTF-16LE",
        "messages-alone.log, UTF-16LE",
        "live-tail.json, UTF-16LE",
    })
    void otherShapeThatPowerShellRedirectedIsRefusedAsUtf16(String golden, String charset) throws IOException {
        String text = new String(GoldenShapesTest.golden(golden), StandardCharsets.UTF_8);
        assertThat(refusal(wide(text, charset))).contains("UTF-16");
    }

    @Test
    void otherTextInUtf16IsNoLog() throws IOException {
        assertThat(isPassedOver(wide("Windows Registry Editor Version 5.00\r\n", "UTF-16LE")))
                .isTrue();
        assertThat(isPassedOver(wide("", "UTF-16LE"))).isTrue();
        assertThat(isPassedOver(wide("{\"name\":\"a\"}", "UTF-16BE"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events:\n- eventId: '1'\n  logStreamName: a\n  message: 'MESSAGE\n\n    '\n  timestamp: 1935817689010\n",
                "events:\r\n- ingestionTime: 1935817689011\r\n  message: 'MESSAGE'\r\n  timestamp: 1935817689010\r\n",
                "events:\n- message: 'MESSAGE'\n  timestamp: 1935817689010\n",
                "- events:\n  - eventId: '1'\n    message: 'MESSAGE'\n    timestamp: 1935817689010\n",
                "results:\n- - field: '@timestamp'\n    value: 2031-05-06 07:08:09.010\n",
                "queryLanguage: CWLI\nresults:\n- - field: '@timestamp'\n    value: 2031-05-06 07:08:09.010\n",
                "EVENTS\t1\t1935817689011\ta\tMESSAGE\n\t1935817689010\n",
                "b/1/s\tf/1/s\nEVENTS\t1935817689011\tMESSAGE\n\t1935817689010\n",
                "RESULTS\t@timestamp\t2031-05-06 07:08:09.010\n",
                "-----------------------\n|   FilterLogEvents   |\n+---------------------+\n||      events       ||\n",
                "----------------\r\n|  GetLogEvents  |\r\n+--------------+\r\n",
            })
    void answerOfTheCommandLineInAnotherFormatIsRefusedWithTheOneThatIsRead(String file) throws IOException {
        assertThat(refusal(Logs.utf8(file.replace("MESSAGE", MESSAGE)))).contains("--output json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\n  \"MESSAGE\\n\"\n]\n",
                "[\"2031-05-06T07:08:09.010Z\\tREQUEST\\tINFO\\tBalance\\n\"]",
                "[\n    [\n        1935817689010,\n        \"MESSAGE\\n\"\n    ]\n]\n",
            })
    void answerThatAQueryLeftTimesOrIdsOutOfIsRefused(String file) throws IOException {
        String text = file.replace("MESSAGE", MESSAGE).replace("REQUEST", Logs.REQUEST);
        assertThat(refusal(Logs.utf8(text))).contains("without --query");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@timestamp;@message\n06.05.2031 07:08;\"MESSAGE\"\n",
                "\uFEFF@timestamp;@message;@logStream\r\n2031-05-06 07:08:09.010;MESSAGE;a\r\n",
                "@timestamp\t@message\n06.05.2031 07:08\tMESSAGE\n",
            })
    void resultThatASpreadsheetSavedIsRefusedWithTheAdviceToExportItAgain(String file) throws IOException {
        assertThat(refusal(Logs.utf8(file.replace("MESSAGE", MESSAGE)))).contains("spreadsheet", "export it again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "events:\n- http:\n    path: /\n",
                "events:\n- message: hello\n  at: 5\n",
                "events:\n- eventId: created\n",
                "results:\n- name: a\n",
                "EVENTS\tin town\t5\n",
                "EVENTS\t",
                "@timestamp;host;message\na;b;c\n",
                "mail;@timestamp\na@b;c\n",
                "-----\n|  Events  |\n-----\n",
                "---\nGetLogEvents\n",
                "-",
                "[\"ENDING\"]",
                "[[1935817689010,\"words\"]]",
                "[[19358,\"END RequestId: \"]]",
                "[[",
            })
    void otherTextOfThatKindIsNoLog(String file) throws IOException {
        assertThat(isPassedOver(Logs.utf8(file))).isTrue();
    }
}
