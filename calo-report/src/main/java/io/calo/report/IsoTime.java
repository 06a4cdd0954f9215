package io.calo.report;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Times as files spell them: ISO 8601 in UTC, always with three decimals, so that text order is the order of time. */
final class IsoTime {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private IsoTime() {}

    static String format(Instant time) {
        return FORMAT.format(time);
    }
}
