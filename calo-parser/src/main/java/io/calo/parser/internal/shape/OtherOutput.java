package io.calo.parser.internal.shape;

import io.calo.parser.internal.Bytes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Knows what {@code aws logs} prints in other formats than JSON, or by {@code --query} without what a log event needs, by beginnings
 * that nothing else has. It is not read, but to pass it over in silence would lose what it holds.
 */
final class OtherOutput {
    static final String FORMAT = "what aws logs prints as YAML, text or a table, which is not read;"
            + " run the command again with --output json";
    static final String QUERY =
            "what aws logs prints of a --query, without all that a log event needs; run the command again without --query";

    private static final List<String> COMMANDS = List.of("FilterLogEvents", "GetLogEvents", "GetQueryResults");
    private static final byte[] EVENTS = Bytes.ascii("EVENTS\t");
    private static final byte[] RESULTS = Bytes.ascii("RESULTS\t@");

    /** Digits of milliseconds since the epoch, in this century; ids of events have more. */
    private static final int MILLIS = 13;

    /** In how many of the first lines text states tokens and a status before its events. */
    private static final int LINES = 4;

    private final byte[] head;
    private final int from;
    private final int length;

    OtherOutput(byte[] head, int from, int length) {
        this.head = head;
        this.from = from;
        this.length = length;
    }

    /** Whether it is in another format. */
    boolean isFormat() {
        return isYaml() || isText() || isTable();
    }

    private boolean isYaml() {
        int at = after(from, "- "); // each page, in yaml-stream
        int events = after(at < 0 ? from : at, "events:", "-");
        if (events >= 0) {
            return isDigit(after(events, "eventId:", "'"))
                    || isMillis(after(events, "ingestionTime:"))
                    || isMillis(after(events, "timestamp:"))
                    || (isName(events) && isMillis(member("timestamp:")));
        }
        int language = after(at < 0 ? from : at, "queryLanguage:", "CWLI");
        return after(language < 0 ? from : language, "results:", "-", "-", "field:", "'@") >= 0;
    }

    private boolean isName(int at) {
        return after(at, "logStreamName:") >= 0 || after(at, "message:") >= 0;
    }

    /** Index after a later member's name, as it stands in a line of its own; −1 where there is none. */
    private int member(String name) {
        for (int line = next(from); line < length; line = next(line)) {
            int at = after(line, name);
            if (at >= 0) {
                return at;
            }
        }
        return -1;
    }

    private boolean isText() {
        int at = from;
        for (int line = 0; line < LINES && at < length; line++) {
            if (Bytes.startsWith(head, at, length, RESULTS)
                    || (Bytes.startsWith(head, at, length, EVENTS) && isFollowedByTab(at + EVENTS.length))) {
                return true;
            }
            at = next(at);
        }
        return false;
    }

    /** Whether digits stand there, and a tab after them: an event's id or its time. */
    private boolean isFollowedByTab(int at) {
        int end = Bytes.skipDigits(head, at, length);
        return end > at && end < length && head[end] == '\t';
    }

    /** A rule, and below it the command's name alone. */
    private boolean isTable() {
        int rule = from;
        while (rule < length && head[rule] == '-') {
            rule++;
        }
        for (String command : COMMANDS) {
            if (rule > from && after(rule, "|", command, "|") >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is an array of messages, or of a time and a message each. */
    boolean isQuery() {
        int array = after(from, "[");
        int pair = array < 0 ? -1 : after(array, "[");
        if (pair >= 0) {
            int digits = Bytes.skipSpace(head, pair, length);
            return isMillis(digits) && isMessage(after(digits + MILLIS, ",", "\""));
        }
        return array >= 0 && isMessage(after(array, "\""));
    }

    /** Whether a string begins there, behind its quote, with a message of a Lambda function. */
    private boolean isMessage(int at) {
        return at >= 0 && (new TextShapes(head, at, length).isMessage(at) || isEscapedMessage(at));
    }

    /** The same of a message whose tab after its time is escaped, as JSON has it. */
    private boolean isEscapedMessage(int at) {
        byte[] tab = Bytes.ascii("\\t");
        if (!Bytes.startsWith(head, at + TextShapes.OWN_TIME, length, tab)) {
            return false;
        }
        return Times.hasShape(new String(head, at, TextShapes.OWN_TIME, StandardCharsets.ISO_8859_1));
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < length && Bytes.skipDigits(head, at, length) > at;
    }

    private boolean isMillis(int at) {
        int start = at < 0 ? length : Bytes.skipSpace(head, at, length);
        return Bytes.skipDigits(head, start, length) - start == MILLIS;
    }

    /** Index after words that stand one after another, with or without space before each; −1 where they do not. */
    private int after(int start, String... words) {
        int at = start;
        for (String word : words) {
            byte[] bytes = Bytes.ascii(word);
            at = Bytes.skipSpace(head, at, length);
            if (!Bytes.startsWith(head, at, length, bytes)) {
                return -1;
            }
            at += bytes.length;
        }
        return at;
    }

    private int next(int at) {
        return Bytes.indexOf(head, at, length, '\n') + 1;
    }
}
