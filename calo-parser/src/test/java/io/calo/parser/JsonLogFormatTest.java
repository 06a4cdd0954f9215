package io.calo.parser;

import static io.calo.parser.Logs.MESSAGE;
import static io.calo.parser.Logs.REQUEST;
import static io.calo.parser.Logs.TIME;
import static io.calo.parser.Logs.ULID;
import static io.calo.parser.Logs.USER;
import static io.calo.parser.Logs.application;
import static io.calo.parser.Logs.platform;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records of Lambda's JSON log format are the events that the text format of the same facts gives. */
class JsonLogFormatTest {
    private static String system(String type, String record) {
        return platform("{\"time\":\"" + TIME + "\",\"type\":\"platform." + type + "\",\"record\":" + record + "}");
    }

    private static String logged(String level, String message) {
        return platform("{\"timestamp\":\"" + TIME + "\",\"level\":\"" + level + "\",\"requestId\":\"" + REQUEST
                + "\",\"message\":" + message + "}");
    }

    private static List<LogEvent> events(String log) throws IOException {
        List<LogEvent> events = new ArrayList<>();
        byte[] bytes = log.getBytes(StandardCharsets.UTF_8);
        try (LogReader reader = LogReader.builder().open(new ByteArrayInputStream(bytes), "log")) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                events.add(event);
            }
            assertThat(reader.coverage().accountedBytes()).isEqualTo(bytes.length);
        }
        return events;
    }

    private static LogEvent event(String record) throws IOException {
        List<LogEvent> events = events(record);
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    /** All that an event says, without its place and length. */
    private static List<Object> said(LogEvent event) {
        return java.util.Arrays.asList(
                event.getClass(),
                event.kind(),
                event.timestamp(),
                event.requestId(),
                event.level(),
                event.message(),
                event.value());
    }

    private static void assertSame(String json, String text) throws IOException {
        LogEvent event = event(json);
        assertThat(said(event)).isEqualTo(said(event(text)));
        assertThat(event.byteLength()).isEqualTo(json.strip().getBytes(StandardCharsets.UTF_8).length);
        assertThat(Logs.describe(Encoded.of(event).read())).isEqualTo(Logs.describe(event));
    }

    @Test
    void startOfAnInvocationIsItsStart() throws IOException {
        assertSame(
                system("start", "{\"requestId\":\"" + REQUEST + "\",\"version\":\"$LATEST\"}"),
                platform("START RequestId: " + REQUEST + " Version: $LATEST"));
    }

    @Test
    void runtimeThatIsDoneIsTheEnd() throws IOException {
        assertSame(
                system(
                        "runtimeDone",
                        "{\"requestId\":\"" + REQUEST + "\",\"status\":\"success\",\"metrics\":{\"durationMs\":1.5}}"),
                platform("END RequestId: " + REQUEST));
    }

    @Test
    void reportStatesWhatTheTextFormatStates() throws IOException {
        String json = system(
                "report",
                "{\"requestId\":\"" + REQUEST + "\",\"metrics\":{\"durationMs\":141.09,\"billedDurationMs\":142,"
                        + "\"memorySizeMB\":1024,\"maxMemoryUsedMB\":98,\"initDurationMs\":640.28},\"status\":\"success\"}");
        assertSame(
                json,
                platform("REPORT RequestId: " + REQUEST + "\tDuration: 141.09 ms\tBilled Duration: 142 ms\t"
                        + "Memory Size: 1024 MB\tMax Memory Used: 98 MB\tInit Duration: 640.28 ms\t"));
        assertThat(((InvocationReport) event(json)).status()).isNull();
    }

    @Test
    void reportOfAnInvocationThatFailedSaysSo() throws IOException {
        assertSame(
                system(
                        "report",
                        "{\"requestId\":\"" + REQUEST + "\",\"metrics\":{\"durationMs\":6000.0},"
                                + "\"status\":\"error\",\"errorType\":\"Runtime.ExitError\"}"),
                platform("REPORT RequestId: " + REQUEST
                        + "\tDuration: 6000.0 ms\tStatus: error\tError Type: Runtime.ExitError\t"));
    }

    @Test
    void reportTellsTheEndOnlyInJsonAndAlsoWhenItWasSetAside() throws IOException {
        LogEvent json = event(system("report", "{\"requestId\":\"" + REQUEST + "\",\"metrics\":{\"durationMs\":1.5}}"));
        LogEvent text = event(platform("REPORT RequestId: " + REQUEST + "\tDuration: 1.5 ms\t"));

        assertThat(((InvocationReport) json).tellsTheEnd()).isTrue();
        assertThat(((InvocationReport) Encoded.of(json).read()).tellsTheEnd()).isTrue();
        assertThat(((InvocationReport) text).tellsTheEnd()).isFalse();
    }

    @Test
    void recordOfTheTextFormatAfterOneOfJsonIsNotTakenForJson() throws IOException {
        List<LogEvent> events = events(system("start", "{\"requestId\":\"" + REQUEST + "\",\"version\":\"1\"}")
                + platform("REPORT RequestId: " + REQUEST + "\tDuration: 1.5 ms\t"));

        assertThat(((InvocationReport) events.get(1)).tellsTheEnd()).isFalse();
        assertThat(events.get(1).position().line()).isEqualTo(3);
    }

    @Test
    void startOfAContainerIsItsStart() throws IOException {
        assertSame(
                system(
                        "initStart",
                        "{\"initializationType\":\"on-demand\",\"phase\":\"init\",\"runtimeVersion\":\"nodejs:20.v99\","
                                + "\"runtimeVersionArn\":\"arn:test:runtime:1\"}"),
                platform("INIT_START Runtime Version: nodejs:20.v99\tRuntime Version ARN: arn:test:runtime:1"));
    }

    @Test
    void reportOfAStartThatFailedIsItsReport() throws IOException {
        assertSame(
                system(
                        "initReport",
                        "{\"initializationType\":\"on-demand\",\"phase\":\"invoke\",\"status\":\"error\","
                                + "\"errorType\":\"Runtime.ExitError\",\"metrics\":{\"durationMs\":76.09}}"),
                platform(
                        "INIT_REPORT Init Duration: 76.09 ms\tPhase: invoke\tStatus: error\tError Type: Runtime.ExitError"));
    }

    @Test
    void reportOfAStartThatWentWellDoesNotSaySo() throws IOException {
        String record = "{\"phase\":\"init\",\"status\":\"success\",\"metrics\":{\"durationMs\":76.09}}";

        assertSame(system("initReport", record), platform("INIT_REPORT Init Duration: 76.09 ms\tPhase: init"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Processing message " + MESSAGE,
                "SubscriptionBalanceUpdated event published",
                "Balance is already synced from other listeners",
                "Transaction Lock created",
                "Sending slack notification",
                "Something new { a: 'it\\'s' }",
                "",
            })
    void textIsTheMessage(String message) throws IOException {
        assertSame(logged("INFO", "\"" + message.replace("\\", "\\\\") + "\""), application(message));
    }

    @Test
    void transactionPrintedIntoTheTextIsRead() throws IOException {
        String text = Logs.startedNewer();
        String message = text.substring(text.indexOf("Start"), text.length() - 2);
        String json = message.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");

        assertSame(logged("INFO", "\"" + json + "\""), text);
        assertThat(((SyncStarted) event(logged("INFO", "\"" + json + "\""))).transaction())
                .isEqualTo(((SyncStarted) event(text)).transaction());
    }

    @Test
    void objectLoggedAloneIsPrintedAsTheTextFormatPrintsIt() throws IOException {
        String words = "Subscriber will have a negative balance due to this action, the process will terminate.";
        assertSame(
                logged(
                        "INFO",
                        "{\"message\":\"" + words + "\",\"data\":{\"userId\":\"" + USER
                                + "\",\"currentBalance\":60.181000000000004,\"transactionId\":\"" + ULID
                                + "\",\"newBalance\":-2}}"),
                application("{\n  message: '" + words + "',\n  data: {\n    userId: '" + USER
                        + "',\n    currentBalance: 60.181000000000004,\n    transactionId: '" + ULID
                        + "',\n    newBalance: -2\n  }\n}"));
    }

    @Test
    void errorWithWordsIsTheTextAndTheErrorBesideItAddsNothing() throws IOException {
        String text = "An error occured while syncing the balance Error: no table\n    at sync (a.js:1:1)";
        assertSame(
                logged(
                        "ERROR",
                        "\"" + text.replace("\n", "\\n")
                                + "\",\"errorType\":\"Error\",\"errorMessage\":\"no table\",\"stackTrace\":[\"Error: no table\"]"),
                application("ERROR", text));
    }

    @Test
    void errorAloneIsTheRuntimes() throws IOException {
        String error = "{\"errorType\":\"TypeError\",\"errorMessage\":\"x\",\"stackTrace\":[\"TypeError: x\"]}";
        String text = " \t{\"errorType\":\"TypeError\",\"errorMessage\":\"x\",\"stack\":[\"TypeError: x\"]}";

        assertSame(logged("ERROR", error), application("ERROR", "Invoke Error" + text));
        assertSame(
                platform("{\"timestamp\":\"" + TIME + "\",\"level\":\"ERROR\",\"message\":" + error + "}"),
                platform(TIME + "\tundefined\tERROR\tUncaught Exception" + text));
        assertSame(outside("ERROR", error), platform(TIME + "\t-\tERROR\tInit Error" + text));
    }

    /** As Node 24 and later log what is of no request. */
    private static String outside(String level, String message) {
        return logged(level, message).replace(REQUEST, "-");
    }

    @Test
    void dashOfNoRequestIsWhatTheTextFormatHas() throws IOException {
        assertSame(outside("INFO", "\"cold\""), platform(TIME + "\t-\tINFO\tcold"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UnhandledPromiseRejection",
                "Runtime.UnhandledPromiseRejection\",\"name\":\"Runtime.UnhandledPromiseRejection"
            })
    void promiseThatFailedIsKnownByTheTypeOfItsError(String type) throws IOException {
        String json = logged(
                "ERROR",
                "{\"errorType\":\"" + type + "\",\"errorMessage\":\"Error: x\",\"stackTrace\":[],\"promise\":{}}");

        RuntimeError event = (RuntimeError) event(json);

        assertThat(event.message()).startsWith("Unhandled Promise Rejection \t{");
        assertThat(event.errorType()).isEqualTo("Runtime.UnhandledPromiseRejection");
    }

    @Test
    void errorHasItsNameItsCodeEarlyAndItsStackLast() throws IOException {
        assertSame(
                logged(
                        "ERROR",
                        "{\"errorType\":\"h\",\"errorMessage\":\"m\",\"stackTrace\":[\"s\"],\"retries\":2,"
                                + "\"name\":\"TimeoutError\",\"code\":\"E7\"}"),
                application(
                        "ERROR",
                        "Invoke Error \t{\"errorType\":\"TimeoutError\",\"errorMessage\":\"m\",\"code\":\"E7\","
                                + "\"retries\":2,\"name\":\"TimeoutError\",\"stack\":[\"s\"]}"));
    }

    @ParameterizedTest
    @CsvSource({
        "ImportModuleError,Runtime.ImportModuleError",
        "HandlerNotFound,Runtime.HandlerNotFound",
        "MalformedHandlerName,Runtime.MalformedHandlerName",
        "UserCodeSyntaxError,Runtime.UserCodeSyntaxError",
        "MalformedStreamingHandler,Runtime.MalformedStreamingHandler",
        "InvalidStreamingOperation,Runtime.InvalidStreamingOperation",
        "NativeClientLoading,NativeClientLoading",
        "SyntaxError,SyntaxError",
    })
    void errorsOfTheRuntimeItselfAreNamedAfterIt(String type, String name) throws IOException {
        String rest = "\"errorMessage\":\"m\",\"stack";

        assertSame(
                logged("ERROR", "{\"errorType\":\"" + type + "\"," + rest + "Trace\":[]}"),
                application("ERROR", "Invoke Error \t{\"errorType\":\"" + name + "\"," + rest + "\":[]}"));
    }

    @Test
    void errorsWithinAnErrorAreAsItIs() throws IOException {
        String inner = "\"errorType\":\"Error\",\"errorMessage\":\"i\",";
        String outer = "\"errorType\":\"AggregateError\",\"errorMessage\":\"o\",";
        String like = "\"near\":{\"stackTrace\":[]}";

        assertSame(
                logged(
                        "ERROR",
                        "{" + outer + "\"stackTrace\":[],\"errors\":[{" + inner + "\"stackTrace\":[\"s\"],\"code\":1}],"
                                + like + "}"),
                application(
                        "ERROR",
                        "Invoke Error \t{" + outer + "\"errors\":[{" + inner + "\"code\":1,\"stack\":[\"s\"]}]," + like
                                + ",\"stack\":[]}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "DEBUG", "INFO", "WARN", "FATAL"})
    void errorAloneAtAnotherLevelIsItsStack(String level) throws IOException {
        assertSame(
                logged(
                        level,
                        "{\"errorType\":\"Error\",\"errorMessage\":\"x\",\"stackTrace\":[\"Error: x\",\"    at f (a.js:1:2)\"]}"),
                application(level, "Error: x\n    at f (a.js:1:2)"));
    }

    @Test
    void whatAnErrorCarriesIsPrintedAfterItsStack() throws IOException {
        String head = "{\"errorType\":\"E\",\"errorMessage\":\"x\",\"stackTrace\":";

        assertSame(
                logged("WARN", head + "[\"E: x\",\"    at f\"],\"name\":\"E\",\"code\":7}"),
                application("WARN", "E: x\n    at f {\n  code: 7\n}"));
        assertSame(
                logged("WARN", head + "[\"E: x\"],\"name\":\"F\",\"code\":7}"),
                application("WARN", "E: x { name: 'F', code: 7 }"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5|5",
                "null|null",
                "true|true",
                "[]|[]",
                "[1,\"a\"]|[ 1, 'a' ]",
                "{\"a\":{\"b\":null}}|{ a: { b: null } }"
            })
    void anythingElseLoggedAloneIsPrinted(String json, String printed) throws IOException {
        assertSame(logged("DEBUG", json), application("DEBUG", printed));
    }

    @Test
    void nothingLoggedIsUndefined() throws IOException {
        assertSame(
                platform("{\"timestamp\":\"" + TIME + "\",\"level\":\"INFO\",\"requestId\":\"" + REQUEST + "\"}"),
                application("undefined"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"time\":\"t\",\"type\":\"platform.extension\",\"record\":{\"name\":\"x\",\"state\":\"Ready\"}}",
                "{\"time\":\"t\",\"type\":\"platform.new\",\"record\":{}}",
                "{\"time\":\"t\",\"type\":\"platform.start\",\"record\":{\"version\":\"1\"}}",
                "{\"time\":\"t\",\"type\":\"platform.start\",\"record\":{\"requestId\":\"a\\tb\",\"version\":\"1\"}}",
                "{\"time\":\"t\",\"type\":\"platform.report\",\"record\":{\"requestId\":\"a\",\"metrics\":{\"durationMs\":-1}}}",
                "{\"time\":\"t\",\"type\":\"platform.fault\",\"record\":\"RequestId: a Error: b\"}",
                "{\"level\":\"INFO\",\"message\":\"m\",\"timestamp\":\"t\",\"service\":\"another logger\"}",
                "{\"timestamp\":\"t\",\"level\":\"IN\\tFO\",\"message\":\"m\"}",
                "{\"timestamp\":\"t\",\"level\":\"INFO\",\"requestId\":7,\"message\":\"m\"}",
                "{\"a\":1}",
            })
    void whatLambdaDoesNotWriteStaysAsItIsWithItsValue(String json) throws IOException {
        LogEvent event = event(platform(json));

        assertThat(event.kind()).isEqualTo(Kind.UNRECOGNIZED);
        assertThat(event.message()).isEqualTo(json);
        assertThat(event.value()).isNotNull();
    }

    @Test
    void metricStaysAMetric() throws IOException {
        assertThat(event(platform("{\"_aws\":{\"Timestamp\":1},\"type\":\"platform.start\"}"))
                        .kind())
                .isEqualTo(Kind.METRIC);
    }

    @Test
    void brokenJsonIsWhatItWas() throws IOException {
        String broken = "{\"timestamp\":\"" + TIME + "\",\"level\":\"INFO\",\"message\":\"m\"";

        assertThat(event(platform(broken)).kind()).isEqualTo(Kind.UNRECOGNIZED);
        Malformed cut = (Malformed) event(platform(broken).strip());
        assertThat(cut.reason()).isEqualTo(MalformedReason.TRUNCATED);
    }

    @Test
    void timestampThatDoesNotExistIsWhatItWas() throws IOException {
        String record = logged("INFO", "\"m\"");

        Malformed event = (Malformed) event("2031-99" + record.substring(7));

        assertThat(event.reason()).isEqualTo(MalformedReason.TIMESTAMP);
    }

    @Test
    void messageThatIsMalformedIsMalformedWithTheLengthOfItsRecord() throws IOException {
        String record = logged("INFO", "\"Start syncing the balance { transaction: { id: 7 } }\"");

        Malformed event = (Malformed) event(record);

        assertThat(event.reason()).isEqualTo(MalformedReason.SYNTAX);
        assertThat(event.byteLength()).isEqualTo(record.length() - 2);
        assertThat(event.requestId()).isEqualTo(REQUEST);
    }

    @Test
    void recordThatEndsTheInputIsWholeOnceItsBraceIsThere() throws IOException {
        assertThat(event(logged("INFO", "\"Processing message " + MESSAGE + "\"")
                                .strip())
                        .kind())
                .isEqualTo(Kind.MESSAGE_RECEIVED);
    }

    @Test
    void deepValueIsNotPrintedManyTimesItsSize() throws IOException {
        String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);

        LogEvent event = event(logged("INFO", deep));

        assertThat(event.message().length()).isLessThan(3 * deep.length());
        assertThat(event.value()).isNotNull();
    }
}
