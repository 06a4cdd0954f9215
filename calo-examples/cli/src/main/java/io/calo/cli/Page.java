package io.calo.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What is told to a person at a terminal: headings, and lines below them, at most {@value #WIDTH} columns wide.
 *
 * @param text where it goes
 * @param style its emphasis
 * @param zone the time zone in which times are told
 */
record Page(PrintWriter text, Style style, ZoneId zone) {
    static final int WIDTH = 100;

    private static final String ELLIPSIS = "...";
    private static final String TIME = "d MMM uuuu HH:mm";
    private static final String DAY = "dd MMM uuuu";

    void heading(String title) {
        text.println();
        text.println(style.heading(title));
    }

    void line(String line) {
        text.println("  " + line);
    }

    void line(String format, Object... arguments) {
        text.println("  " + String.format(Locale.ROOT, format, arguments));
    }

    /** A moment; a question mark where it is not known. */
    String time(@Nullable Instant instant) {
        return instant == null ? "?" : formatted(TIME, instant);
    }

    /** A day, always as wide. */
    String day(Instant instant) {
        return formatted(DAY, instant);
    }

    private String formatted(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
                .withZone(zone)
                .format(instant);
    }

    /** Text out of the logs or of a plug-in, on one line and no longer than there is room for. */
    static String shortened(String text, int room) {
        String one = Style.printable(text);
        return one.length() <= room ? one : one.substring(0, room - ELLIPSIS.length()) + ELLIPSIS;
    }

    /** A text on as many lines as it needs, each after an indent. */
    void wrapped(String indent, String text) {
        for (String line : wrap(text, WIDTH - indent.length())) {
            text().println(indent + line);
        }
    }

    /** Breaks a text at blanks. A word that is too long for a line has one of its own. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
