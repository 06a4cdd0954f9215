package io.calo.report;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as files spell them: ISO 8601 in UTC, always with three decimals, so that text order is the order of time. */
final class IsoTime {
    private static final int NANOS_PER_MILLI = 1_000_000;

    private IsoTime() {}

    /** Years that need a sign or more than four digits, which no log has, or should have, take the long way. */
    private static final class Rare {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                        "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
                .withZone(ZoneOffset.UTC);
    }

    static String format(Instant time) {
        LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
        if (utc.getYear() < 0 || utc.getYear() > 9999) {
            return Rare.FORMAT.format(time);
        }
        StringBuilder text = new StringBuilder(24);
        digits(text, utc.getYear(), 1000);
        digits(text.append('-'), utc.getMonthValue(), 10);
        digits(text.append('-'), utc.getDayOfMonth(), 10);
        digits(text.append('T'), utc.getHour(), 10);
        digits(text.append(':'), utc.getMinute(), 10);
        digits(text.append(':'), utc.getSecond(), 10);
        digits(text.append('.'), utc.getNano() / NANOS_PER_MILLI, 100);
        return text.append('Z').toString();
    }

    /** A number with all digits from that of {@code highest} down. */
    private static void digits(StringBuilder text, int number, int highest) {
        for (int digit = highest; digit > 0; digit /= 10) {
            text.append((char) ('0' + number / digit % 10));
        }
    }
}
