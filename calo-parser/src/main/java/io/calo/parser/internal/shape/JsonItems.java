package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import io.calo.parser.internal.JsonFields;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What single objects within JSON mean: log events, rows of a query's result, records with a payload. */
final class JsonItems {
    static final Set<String> WANTED = Set.of(
            "id",
            "eventId",
            "timestamp",
            "message",
            "logStreamName",
            "messageType",
            "sessionStart",
            "sessionUpdate",
            "sessionResults",
            Rows.TIMESTAMP,
            Rows.MESSAGE,
            Rows.LOG_STREAM,
            "@ptr",
            "awslogs.data",
            "kinesis.data",
            "Data",
            "data",
            "rawData");

    static final String SAMPLED =
            "a Live Tail session, which leaves events out above 500 a second, is no source for accounts;"
                    + " export the log group to S3, or use aws logs filter-log-events";

    /** Where records keep what was sent, in base64. */
    private static final List<String> PAYLOADS = List.of("awslogs.data", "kinesis.data", "Data", "data", "rawData");

    private final Rows rows;

    JsonItems(Rows rows) {
        this.rows = rows;
    }

    /** The payload that the item carries, in base64, or null. */
    static @Nullable String payload(JsonFields item) {
        for (String name : PAYLOADS) {
            String text = item.text(name);
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    /** The item as a log event, or as damage where it is none; null where it is one that means nothing. */
    @Nullable
    Piece piece(JsonFields item, JsonHeader header, Place place, byte[] excerpt) {
        if (header.isControl() || "CONTROL_MESSAGE".equals(item.text("messageType")) || isControl(item)) {
            return null;
        }
        if (item.has("message") || item.has("timestamp")) {
            return entry(item, header, place, excerpt);
        }
        if (item.has(Rows.MESSAGE) || item.has(Rows.TIMESTAMP) || item.has("@ptr")) {
            String logStream = item.text(Rows.LOG_STREAM);
            return rows.piece(place, item.text(Rows.TIMESTAMP), item.text(Rows.MESSAGE), logStream, excerpt);
        }
        if (item.has("sessionStart") || item.has("sessionUpdate") || item.has("sessionResults")) {
            return new Piece.Damage(place, MalformedReason.SAMPLED, SAMPLED, excerpt);
        }
        return new Piece.Damage(place, MalformedReason.SYNTAX, "JSON of no known shape", excerpt);
    }

    private static Piece entry(JsonFields item, JsonHeader header, Place place, byte[] excerpt) {
        String message = item.text("message");
        if (message == null) {
            return new Piece.Damage(place, MalformedReason.SYNTAX, "a log event without a text as message", excerpt);
        }
        String number = item.number("timestamp");
        long millis = number == null ? Times.INVALID : Times.millis(number);
        if (millis == Times.INVALID) {
            String detail = "the timestamp of a log event is no number of milliseconds within the years 0 to 9999";
            return new Piece.Damage(place, MalformedReason.TIMESTAMP, detail, excerpt);
        }
        String eventId = item.text("id") == null ? item.text("eventId") : item.text("id");
        String ownStream = item.text("logStreamName");
        String logStream = ownStream == null ? header.logStream() : ownStream;
        return new Piece.Entry(place, millis, message.getBytes(StandardCharsets.UTF_8), eventId, logStream);
    }

    /** Whether this is what CloudWatch sends to see whether a destination can be reached, even where no header told so before. */
    private static boolean isControl(JsonFields item) {
        String message = item.text("message");
        return message != null && message.startsWith("CWL CONTROL MESSAGE: ") && "".equals(item.text("id"));
    }
}
