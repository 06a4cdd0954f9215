package io.calo.simulator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A log event.
 *
 * @param time when, as exports write it, to the millisecond
 * @param message without the line feed that Lambda ends it with
 */
record LogLine(String time, String message) {
    private static final int TIME = 24;

    /** Milliseconds since 1970. */
    long millis() {
        return Instant.parse(time).toEpochMilli();
    }

    /** As CloudWatch keeps it. */
    String logged() {
        return message + "\n";
    }

    /** The records of an export's text, each of which ends in a blank line. */
    static List<LogLine> of(String export) {
        List<LogLine> lines = new ArrayList<>();
        int from = 0;
        while (from < export.length()) {
            int end = export.indexOf("\n\n", from);
            while (end + 2 < export.length() && !isStart(export, end + 2)) {
                end = export.indexOf("\n\n", end + 1);
            }
            lines.add(new LogLine(export.substring(from, from + TIME), export.substring(from + TIME + 1, end)));
            from = end + 2;
        }
        return lines;
    }

    private static boolean isStart(String text, int at) {
        return text.length() > at + TIME
                && text.charAt(at + 4) == '-'
                && text.charAt(at + 10) == 'T'
                && text.charAt(at + TIME - 1) == 'Z'
                && text.charAt(at + TIME) == ' ';
    }
}
