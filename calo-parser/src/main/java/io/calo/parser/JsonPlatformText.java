package io.calo.parser;

import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The platform's records of the JSON log format, as the text format has them. Types that calo reads nothing from stay JSON. */
final class JsonPlatformText {
    private JsonPlatformText() {}

    /** The text, or null where the type or the lack of a member leaves none. */
    static @Nullable String of(LogValue.Obj object) {
        String type = Members.text(object, "type");
        LogValue record = object.get("record");
        if (type == null || !(record instanceof LogValue.Obj) || object.get("time") == null) {
            return null;
        }
        return switch (type) {
            case "platform.initStart" -> initStart(record);
            case "platform.initReport" -> initReport(record);
            case "platform.start" -> start(record);
            case "platform.runtimeDone" -> {
                String id = word(record, "requestId");
                yield id == null ? null : InvocationEnded.PREFIX + id;
            }
            case "platform.report" -> report(record);
            default -> null;
        };
    }

    private static String initStart(LogValue record) {
        String version = word(record, "runtimeVersion");
        String arn = word(record, "runtimeVersionArn");
        return RuntimeInit.PREFIX
                + (version == null ? "" : "Runtime Version: " + version)
                + (arn == null ? "" : "\tRuntime Version ARN: " + arn);
    }

    private static @Nullable String initReport(LogValue record) {
        String duration = number(Members.get(record, "metrics"), "durationMs");
        String phase = word(record, "phase");
        String status = failure(record);
        String error = word(record, "errorType");
        return duration == null
                ? null
                : RuntimeInitReport.PREFIX
                        + ("Init Duration: " + duration + " ms")
                        + (phase == null ? "" : "\tPhase: " + phase)
                        + (status == null ? "" : "\tStatus: " + status)
                        + (error == null ? "" : "\tError Type: " + error);
    }

    private static @Nullable String start(LogValue record) {
        String id = word(record, "requestId");
        String version = word(record, "version");
        return id == null || version == null ? null : InvocationStarted.PREFIX + id + " Version: " + version;
    }

    private static @Nullable String report(LogValue record) {
        String id = word(record, "requestId");
        LogValue metrics = Members.get(record, "metrics");
        if (id == null || number(metrics, "durationMs") == null) {
            return null;
        }
        StringBuilder text =
                new StringBuilder(InvocationReport.PREFIX).append(id).append('\t');
        quantity(text, "Duration: ", metrics, "durationMs", " ms\t");
        quantity(text, "Billed Duration: ", metrics, "billedDurationMs", " ms\t");
        quantity(text, "Memory Size: ", metrics, "memorySizeMB", " MB\t");
        quantity(text, "Max Memory Used: ", metrics, "maxMemoryUsedMB", " MB\t");
        quantity(text, "Init Duration: ", metrics, "initDurationMs", " ms\t");
        String status = failure(record);
        if (status != null) {
            text.append("Status: ").append(status).append('\t');
        }
        String error = word(record, "errorType");
        return error == null ? text.toString() : text + "Error Type: " + error + "\t";
    }

    private static void quantity(
            StringBuilder text, String words, @Nullable LogValue metrics, String name, String unit) {
        String number = number(metrics, name);
        if (number != null) {
            text.append(words).append(number).append(unit);
        }
    }

    /** A number of digits and a point, or null. */
    private static @Nullable String number(@Nullable LogValue metrics, String name) {
        if (!(Members.get(metrics, name) instanceof LogValue.Num number)) {
            return null;
        }
        byte[] literal = number.literal().getBytes(StandardCharsets.US_ASCII);
        return Tokens.isQuantity(literal) ? number.literal() : null;
    }

    /** The status, or null: the text format tells only of what did not go well. */
    private static @Nullable String failure(LogValue record) {
        String status = word(record, "status");
        return "success".equals(status) ? null : status;
    }

    /** A text that can stand between tabs, or null. */
    private static @Nullable String word(@Nullable LogValue record, String name) {
        String text = Members.text(record, name);
        return text == null || text.isEmpty() || text.chars().anyMatch(c -> c < ' ') ? null : text;
    }
}
