package io.calo.analysis;

import static io.calo.analysis.Log.REQUEST;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Lambda's JSON log format writes no END unless the system log level is DEBUG, or the invocation failed. */
class JsonInvocationTest {
    private static final String TIME = "2024-03-04T05:06:00.000Z";
    private static final String START = json("start", "\"version\":\"$LATEST\"");
    private static final String DONE = json("runtimeDone", "\"status\":\"success\"");
    private static final String REPORT = json("report", "\"metrics\":{\"durationMs\":1.5},\"status\":\"success\"");
    private static final String TEXT_START = TIME + " START RequestId: " + REQUEST + " Version: $LATEST\n\n";
    private static final String TEXT_REPORT = TIME + " REPORT RequestId: " + REQUEST + "\tDuration: 1.5 ms\t\n\n";

    private static String json(String type, String members) {
        return TIME + " {\"time\":\"" + TIME + "\",\"type\":\"platform." + type + "\",\"record\":{\"requestId\":\""
                + REQUEST + "\"," + members + "}}\n\n";
    }

    private static List<String> incomplete(String... records) {
        return Log.analyze(records).findings().stream()
                .filter(finding -> finding.rule().equals("calo.log.incomplete"))
                .map(Finding::message)
                .toList();
    }

    @Test
    void reportTellsTheEndAtTheDefaultLevel() {
        assertThat(incomplete(START, REPORT)).isEmpty();
    }

    @Test
    void invocationAtLevelDebugIsComplete() {
        assertThat(incomplete(START, DONE, REPORT)).isEmpty();
    }

    @Test
    void startAloneIsIncomplete() {
        assertThat(incomplete(START)).containsExactly("an invocation is logged without its END and REPORT");
    }

    @Test
    void textFormatStillOwesItsEnd() {
        assertThat(incomplete(TEXT_START, TEXT_REPORT)).containsExactly("an invocation is logged without its END");
    }
}
