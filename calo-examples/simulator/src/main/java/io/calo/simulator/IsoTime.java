package io.calo.simulator;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes instants as CloudWatch does: {@code 2024-01-31T21:01:06.324Z}, always UTC. Keeps the text of the last day. */
final class IsoTime {
    static final long DAY = 86_400_000L;

    private long day = Long.MIN_VALUE;
    private byte[] date = new byte[0];

    /** Appends an instant given in milliseconds since 1970. */
    void addTo(TextBuffer out, long millis) {
        addDate(out, millis);
        int time = (int) Math.floorMod(millis, DAY);
        out.add('T')
                .padded(time / 3_600_000, 2)
                .add(':')
                .padded(time / 60_000 % 60, 2)
                .add(':');
        out.padded(time / 1000 % 60, 2).add('.').padded(time % 1000, 3).add('Z');
    }

    /** Appends the date of an instant. */
    void addDate(TextBuffer out, long millis) {
        long epochDay = Math.floorDiv(millis, DAY);
        if (epochDay != day) {
            day = epochDay;
            date = TextBuffer.ascii(DateTimeFormatter.ISO_LOCAL_DATE.format(LocalDate.ofEpochDay(epochDay)));
        }
        out.add(date);
    }

    String text(long millis) {
        TextBuffer out = new TextBuffer(24);
        addTo(out, millis);
        return out.toString();
    }
}
