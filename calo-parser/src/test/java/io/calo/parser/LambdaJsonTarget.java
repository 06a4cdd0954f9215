package io.calo.parser;

import io.calo.parser.internal.InspectWriter;
import io.calo.parser.value.LogValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Lambda's JSON log format in exports: each record says what the text format says of the same. */
public final class LambdaJsonTarget extends ShapeTarget {
    private static final String OWN = Logs.TIME + "\t" + Logs.REQUEST + "\t";

    /** A record, and the text of the same. */
    private record Both(String json, String text) {}

    @Override
    public String name() {
        return "lambdajson";
    }

    @Override
    int forms() {
        return 4;
    }

    @Override
    ShapedFile file(int form, List<SentEvent> events, Random random) {
        StringBuilder export = new StringBuilder();
        List<SentEvent> told = new ArrayList<>();
        for (SentEvent event : events) {
            String message = event.message().replaceAll("[\\r\\n]+$", ""); // which an export keeps of no text
            Both both =
                    switch (form) {
                        case 0 -> text(message, random);
                        case 1 -> error(message, random);
                        case 2 -> platform(message, random);
                        default -> value(message, random);
                    };
            byte[] time = new byte[Timestamps.LENGTH];
            Timestamps.write(event.millis(), time, 0);
            export.append(new String(time, java.nio.charset.StandardCharsets.US_ASCII))
                    .append(' ')
                    .append(both.json())
                    .append("\n\n");
            told.add(event.withMessage(both.text()).withId(null).withLogStream(null));
        }
        return new ShapedFile(Logs.utf8(export.toString()), told);
    }

    private static Both text(String message, Random random) {
        return new Both(ChanceJson.write(application("WARN", message, random), random), OWN + "WARN\t" + message);
    }

    private static Map<String, Object> application(String level, Object message, Random random) {
        return ChanceJson.object(
                random, "timestamp", Logs.TIME, "level", level, "requestId", Logs.REQUEST, "message", message);
    }

    /** An error alone: the runtime's at level ERROR, which the request tells apart, and at others its stack. */
    private static Both error(String message, Random random) {
        boolean runtimes = random.nextBoolean();
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("errorType", "Error");
        error.put("errorMessage", message);
        error.put("stackTrace", List.of(message));
        if (runtimes) {
            error.put("reason", message);
            error.put("code", message);
        }
        Map<String, Object> record = application(runtimes ? "ERROR" : "FATAL", error, random);
        String header = Logs.TIME + "\t";
        String words = "Invoke Error";
        switch (random.nextInt(3)) {
            case 0 -> {
                record.remove("requestId");
                header += "undefined\t";
                words = "Uncaught Exception";
            }
            case 1 -> {
                record.put("requestId", "-");
                header += "-\t";
                words = "Init Error";
            }
            default -> header += Logs.REQUEST + "\t";
        }
        String text = runtimes ? "ERROR\t" + words + " \t" + stacked(message) : "FATAL\t" + message;
        return new Both(ChanceJson.write(record, random), header + text);
    }

    private static String stacked(String message) {
        LogValue text = new LogValue.Text(message);
        Map<String, LogValue> members = new LinkedHashMap<>();
        members.put("errorType", new LogValue.Text("Error"));
        members.put("errorMessage", text);
        members.put("code", text);
        members.put("reason", text);
        members.put("stack", new LogValue.Arr(List.of(text)));
        return new LogValue.Obj(null, members).toJson();
    }

    private static Both platform(String message, Random random) {
        StringBuilder visible = new StringBuilder("w");
        message.chars().filter(c -> c >= ' ').forEach(c -> visible.append((char) c));
        String word = visible.toString();
        return switch (random.nextInt(5)) {
            case 0 ->
                platform(
                        "start",
                        "START RequestId: " + word + " Version: " + word,
                        ChanceJson.object(random, "requestId", word, "version", word),
                        random);
            case 1 ->
                platform(
                        "runtimeDone",
                        "END RequestId: " + word,
                        ChanceJson.object(random, "requestId", word, "status", "success"),
                        random);
            case 2 ->
                platform(
                        "initStart",
                        "INIT_START Runtime Version: " + word + "\tRuntime Version ARN: " + word,
                        ChanceJson.object(random, "runtimeVersion", word, "runtimeVersionArn", word),
                        random);
            case 3 ->
                platform(
                        "initReport",
                        "INIT_REPORT Init Duration: 7.5 ms\tPhase: " + word
                                + (word.equals("success") ? "" : "\tStatus: " + word) + "\tError Type: " + word,
                        ChanceJson.object(
                                random,
                                "phase",
                                word,
                                "status",
                                word,
                                "errorType",
                                word,
                                "metrics",
                                Map.of("durationMs", 7.5)),
                        random);
            default -> report(word, random);
        };
    }

    private static Both report(String word, Random random) {
        int millis = random.nextInt(1 << 20);
        boolean success = random.nextBoolean();
        return platform(
                "report",
                "REPORT RequestId: " + word + "\tDuration: " + millis + ".25 ms\tBilled Duration: " + millis
                        + " ms\tMemory Size: 1 MB\t" + (success ? "" : "Status: " + word + "\t"),
                ChanceJson.object(
                        random,
                        "requestId",
                        word,
                        "status",
                        success ? "success" : word,
                        "metrics",
                        ChanceJson.object(
                                random, "durationMs", millis + 0.25, "billedDurationMs", millis, "memorySizeMB", 1)),
                random);
    }

    private static Both platform(String type, String text, Map<String, Object> record, Random random) {
        return new Both(
                ChanceJson.write(
                        ChanceJson.object(random, "time", Logs.TIME, "type", "platform." + type, "record", record),
                        random),
                text);
    }

    /** JSON that is logged as such; text where it is none. */
    private static Both value(String message, Random random) {
        String json = "{\"timestamp\":\"" + Logs.TIME + "\",\"level\":\"INFO\",\"requestId\":\"" + Logs.REQUEST
                + "\",\"message\":" + message + "}";
        try {
            LogValue.Obj record = (LogValue.Obj) LogValue.fromJson(json);
            LogValue value = LogValue.fromJson(message);
            boolean plain = !(value instanceof LogValue.Text) && !isError(value);
            if (record.members().size() == 4 && plain) {
                return new Both(json, OWN + "INFO\t" + InspectWriter.write(value));
            }
        } catch (IllegalArgumentException none) {
            return text(message, random);
        }
        return text(message, random);
    }

    private static boolean isError(LogValue value) {
        return value instanceof LogValue.Obj object && object.get("stackTrace") != null;
    }

    /** What follows the level, for the record states what stands before; and words, for the platform. */
    @Override
    List<String> messages() {
        List<String> messages = new ArrayList<>(List.of(
                "{\"a\":[1,null,{\"b\":\"c\"}]}", "[]", " 5 ", "\"x\"", "a", Logs.REQUEST, "nodejs:20.v99", "timeout"));
        for (String message : super.messages()) {
            messages.add(
                    message.startsWith(OWN) ? message.substring(message.indexOf('\t', OWN.length()) + 1) : message);
        }
        return messages;
    }

    @Override
    List<String> others() {
        String empty = "\",\"record\":{}}";
        return Stream.of(
                        "{\"time\":\"" + Logs.TIME + "\",\"type\":\"platform.report" + empty,
                        "{\"time\":\"t\",\"type\":\"platform.extension" + empty,
                        "{\"time\":\"t\",\"type\":\"platform.report\",\"record\":{\"requestId\":\"a\",\"metrics\":{\"durationMs\":1e3}}}",
                        "{\"timestamp\":\"t\",\"level\":\"FATAL\",\"message\":{\"errorType\":\"a\",\"errorMessage\":\"b\",\"stackTrace\":[]}}",
                        "{\"level\":\"INFO\",\"message\":\"m\",\"timestamp\":\"t\",\"service\":\"another logger\"}",
                        "{\"timestamp\":\"" + Logs.TIME + "\",\"level\":\"INFO\",\"message\":\"m\"")
                .map(Logs::platform)
                .toList();
    }

    @Override
    public List<String> words() {
        return List.of(
                Logs.TIME + " {\"time\":\"",
                "\n\n" + Logs.TIME + " {\"timestamp\":\"",
                "\"type\":\"platform.start\",\"record\":{\"requestId\":\"",
                "platform.report",
                "platform.runtimeDone",
                "platform.initStart",
                "platform.initReport",
                "\"metrics\":{\"durationMs\":1.5}",
                "\"status\":\"error\"",
                "\"level\":\"ERROR\"",
                "\"requestId\":\"-\"",
                "\"errorType\":\"UnhandledPromiseRejection\"",
                "\"errorType\":\"a\",\"errorMessage\":\"b\",\"stackTrace\":[]",
                "\"message\":",
                "{\"_aws\":",
                "Start syncing the balance { transaction: {",
                "\\ud83e",
                "\\n",
                "null");
    }
}
