package io.calo.parser;

import io.calo.parser.internal.InspectWriter;
import io.calo.parser.value.LogValue;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The application's records of the JSON log format, as the text format has them. Node's runtime prints what is logged with several
 * arguments as text, and one object alone as JSON; that is printed here as the text format prints it.
 *
 * <p>The runtime's own {@code Uncaught Exception}, {@code Init Error} and {@code Invoke Error} lose these words in JSON: what is left
 * is an error alone at level ERROR, which the request tells apart: an uncaught error within a request passes for an {@code Invoke
 * Error}. {@code Unhandled Promise Rejection} is known by its type. The service itself never logs an error without words of its own.
 */
final class JsonApplicationText {
    private static final String REQUEST = "requestId";

    /** What the runtime writes outside of a request from Node 24 on, in text too; before, it writes no member, and in text a word. */
    static final String NO_REQUEST = "-";

    /** What the runtime writes; other loggers that write JSON write other members. */
    private static final Set<String> MEMBERS =
            Set.of("timestamp", "level", REQUEST, "tenantId", "message", "errorType", "errorMessage", "stackTrace");

    private JsonApplicationText() {}

    /**
     * The text, or null where the object is another logger's.
     *
     * @param logged the record's timestamp, for an object whose own has another form
     */
    static @Nullable String of(LogValue.Obj object, String logged) {
        String timestamp = Members.text(object, "timestamp");
        String level = Members.text(object, "level");
        String request = Members.text(object, REQUEST);
        if (timestamp == null
                || level == null
                || !MEMBERS.containsAll(object.members().keySet())) {
            return null;
        }
        if (!isWord(level) || (request == null ? object.get(REQUEST) != null : !isWord(request))) {
            return null;
        }
        byte[] time = timestamp.getBytes(StandardCharsets.UTF_8);
        boolean ofTextFormat = time.length == Timestamps.LENGTH && Timestamps.isTimestamp(time, 0, time.length);
        return (ofTextFormat ? timestamp : logged)
                + '\t'
                + (request == null ? "undefined" : request)
                + '\t'
                + level
                + '\t'
                + message(object.get("message"), level, request);
    }

    private static boolean isWord(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= ' ');
    }

    private static String message(@Nullable LogValue message, String level, @Nullable String request) {
        if (message == null) {
            return "undefined"; // JSON leaves it out
        }
        if (message instanceof LogValue.Text text) {
            return text.value();
        }
        if (message instanceof LogValue.Obj object && JsonErrorText.isError(object)) {
            return level.equals("ERROR") ? JsonErrorText.ofRuntime(object, request) : JsonErrorText.ofConsole(object);
        }
        return InspectWriter.write(message);
    }
}
