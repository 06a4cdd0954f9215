package io.calo.report.internal.text;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

/** Times in a time zone as people read them: English, the same in every locale. Immutable. */
public final class ReadableTime {
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final ZoneId zone;

    /** Times in this zone. */
    public ReadableTime(ZoneId zone) {
        this.zone = Objects.requireNonNull(zone, "zone");
    }

    /** {@code 15 Feb 2024}. */
    public String day(Instant time) {
        ZonedDateTime local = time.atZone(zone);
        return local.getDayOfMonth() + " " + MONTHS[local.getMonthValue() - 1] + " " + local.getYear();
    }

    /** {@code 17:42}. */
    public String minute(Instant time) {
        ZonedDateTime local = time.atZone(zone);
        return twoDigits(local.getHour()) + ":" + twoDigits(local.getMinute());
    }

    /** {@code 15 Feb 2024 17:42}. */
    public String time(Instant time) {
        return day(time) + " " + minute(time);
    }

    /** The zone's name for people: {@code Bahrain}. */
    public String zoneName() {
        String id = zone.getId().equals("Z") ? "UTC" : zone.getId();
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
