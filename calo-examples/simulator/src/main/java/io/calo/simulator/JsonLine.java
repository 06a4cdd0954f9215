package io.calo.simulator;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record as a function logs it whose log format is JSON and whose system log level is the default, INFO. */
final class JsonLine {
    private static final int APPLICATION_PARTS = 4;
    private static final String FAILED = "An error occured while syncing the balance ";

    private final TextBuffer out = new TextBuffer(1024);
    private final Json json = new Json(out);

    private JsonLine() {}

    /** The message, or null of a record that the format has not at this level. */
    static @Nullable String of(LogLine line) {
        String text = line.message();
        if (text.startsWith("{\"_aws\":")) {
            return text; // written past the console
        }
        String[] parts = text.split("\t", APPLICATION_PARTS);
        JsonLine json = new JsonLine();
        boolean logged = parts.length == APPLICATION_PARTS && parts[0].equals(line.time());
        boolean told = logged ? json.application(parts) : json.platform(line);
        return told ? json.out.toString() : null;
    }

    private boolean application(String[] parts) {
        json.open().name("timestamp").text(parts[0]).name("level").text(parts[2]);
        if (!parts[1].equals("undefined")) {
            json.name("requestId").text(parts[1]);
        }
        String message = parts[3];
        int error = message.indexOf(" \t{\"errorType\"");
        json.name("message");
        if (error >= 0) {
            int stack = message.lastIndexOf("\"stack\":[");
            json.raw(message.substring(error + 2, stack) + "\"stackTrace\":" + message.substring(stack + 8));
        } else if (message.startsWith("{\n")) {
            json.raw(InspectedObject.asJson(message));
        } else {
            json.text(message);
            if (message.startsWith(FAILED)) {
                error(message.substring(FAILED.length()));
            }
        }
        json.close();
        return true;
    }

    /** Beside the text of an error that was logged with words, the runtime states the error. */
    private void error(String printed) {
        List<String> lines =
                printed.lines().filter(line -> !line.startsWith("  '$")).toList();
        String headline = lines.get(0);
        int colon = headline.indexOf(": ");
        json.name("errorType").text(headline.substring(0, colon));
        json.name("errorMessage").text(headline.substring(colon + 2));
        json.name("stackTrace").openList();
        lines.forEach(json::text);
        json.closeList();
    }

    private boolean platform(LogLine line) {
        String text = line.message();
        String[] fields = text.lines().findFirst().orElse("").split("\t", -1);
        switch (text.substring(0, Math.max(0, text.indexOf(' ')))) {
            case "START" -> {
                String[] words = text.split(" ", -1);
                begin(line, "start")
                        .name("requestId")
                        .text(words[2])
                        .name("version")
                        .text(words[4]);
            }
            case "REPORT" -> report(line, fields);
            case "INIT_START" -> {
                begin(line, "initStart")
                        .name("initializationType")
                        .text("on-demand")
                        .name("phase")
                        .text("init");
                json.name("runtimeVersion")
                        .text(after(fields[0]))
                        .name("runtimeVersionArn")
                        .text(after(fields[1]));
            }
            case "INIT_REPORT" -> {
                begin(line, "initReport").name("initializationType").text("on-demand");
                text("phase", fields, "Phase: ");
                text("status", fields, "Status: ");
                text("errorType", fields, "Error Type: ");
                json.name("metrics")
                        .open()
                        .name("durationMs")
                        .raw(amount(after(fields[0])))
                        .close();
            }
            default -> {
                return false; // END is written at level DEBUG; for the rest there is no type
            }
        }
        json.close().close();
        return true;
    }

    private void report(LogLine line, String[] fields) {
        begin(line, "report")
                .name("requestId")
                .text(after(fields[0]))
                .name("metrics")
                .open();
        number("durationMs", fields, "Duration: ");
        number("billedDurationMs", fields, "Billed Duration: ");
        number("memorySizeMB", fields, "Memory Size: ");
        number("maxMemoryUsedMB", fields, "Max Memory Used: ");
        number("initDurationMs", fields, "Init Duration: ");
        json.close();
        if (!text("status", fields, "Status: ")) {
            json.name("status").text("success");
        }
    }

    private Json begin(LogLine line, String type) {
        json.open().name("time").text(line.time()).name("type").text("platform." + type);
        return json.name("record").open();
    }

    private boolean text(String name, String[] fields, String words) {
        String value = value(fields, words);
        if (value != null) {
            json.name(name).text(value);
        }
        return value != null;
    }

    private void number(String name, String[] fields, String words) {
        String value = value(fields, words);
        if (value != null) {
            json.name(name).raw(amount(value));
        }
    }

    private static @Nullable String value(String[] fields, String words) {
        for (String field : fields) {
            if (field.startsWith(words)) {
                return field.substring(words.length());
            }
        }
        return null;
    }

    private static String after(String field) {
        return field.substring(field.indexOf(": ") + 2);
    }

    /** Without its unit. */
    private static String amount(String quantity) {
        return quantity.substring(0, quantity.indexOf(' '));
    }
}
