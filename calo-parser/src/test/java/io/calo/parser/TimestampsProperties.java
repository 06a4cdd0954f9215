package io.calo.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Timestamps agree with java.time, those of days that do not exist included. */
class TimestampsProperties {
    @Property
    void anyFieldsAreATimeOnlyIfTheCalendarHasIt(
            @ForAll @IntRange(max = 9999) int year,
            @ForAll @IntRange(max = 14) int month,
            @ForAll @IntRange(max = 33) int day,
            @ForAll @IntRange(max = 26) int hour,
            @ForAll @IntRange(max = 61) int second,
            @ForAll @IntRange(max = 999) int millis) {
        String text = String.format(
                Locale.ROOT, "%04d-%02d-%02dT%02d:%02d:%02d.%03dZ", year, month, day, hour, second, second, millis);
        long expected = Timestamps.INVALID;
        try {
            expected = LocalDateTime.of(year, month, day, hour, second, second, millis * 1_000_000)
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        } catch (DateTimeException e) {
            // no such time
        }
        byte[] bytes = Logs.utf8("x" + text);
        assertThat(Timestamps.isTimestamp(bytes, 1, bytes.length)).isTrue();
        assertThat(Timestamps.epochMillis(bytes, 1)).as(text).isEqualTo(expected);
    }

    @Property
    void everyDayOfTheCalendarIsATime(@ForAll @IntRange(max = 3_652_058) int day) {
        Instant instant = Instant.parse("0000-01-01T23:59:59.999Z").plusSeconds(day * 86_400L);
        byte[] bytes = Logs.utf8(instant.toString());
        assertThat(Timestamps.epochMillis(bytes, 0)).isEqualTo(instant.toEpochMilli());
    }

    @Property
    void aChangedByteIsNoTimestamp(@ForAll @IntRange(max = 23) int at, @ForAll byte other) {
        byte[] bytes = Logs.utf8(Logs.TIME);
        bytes[at] = other;
        boolean digit = Character.isDigit(Logs.TIME.charAt(at));
        boolean fits = digit ? other >= '0' && other <= '9' : other == Logs.TIME.charAt(at);
        assertThat(Timestamps.isTimestamp(bytes, 0, bytes.length)).isEqualTo(fits);
        assertThat(Timestamps.matching(bytes, 0, bytes.length)).isEqualTo(fits ? 24 : at);
    }
}
