package io.calo.parser;

import io.calo.parser.internal.Swar;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The timestamps that begin records: {@code 2024-01-27T21:09:42.313Z}, always UTC, always of 24 characters. */
final class Timestamps {
    static final int LENGTH = 24;

    /** What {@link #epochMillis} answers for a time that does not exist. */
    static final long INVALID = Long.MIN_VALUE;

    private static final String PATTERN = "dddd-dd-ddTdd:dd:dd.dddZ";
    private static final long YEAR = Swar.word("0000-00-");
    private static final long DAY = Swar.word("00T00:00");
    private static final long SECOND = Swar.word(":00.000Z");

    // Added to a byte from which the pattern was taken, these reach the high bit where it is more than a digit may
    // leave, or than
    // a mark may, which is nothing.
    private static final long YEAR_SLACK = slack("dddd-dd-");
    private static final long DAY_SLACK = slack("ddTdd:dd");
    private static final long SECOND_SLACK = slack(":dd.dddZ");
    private static final long HIGH = Swar.fill((char) 0x80);

    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Timestamps() {}

    /** Whether the bytes at {@code at} have a timestamp's shape. */
    static boolean isTimestamp(byte[] bytes, int at, int end) {
        return end - at >= LENGTH && isTimestamp(bytes, at);
    }

    /** The same where it is known that so many bytes follow. */
    static boolean isTimestamp(byte[] bytes, int at) {
        long year = Swar.word(bytes, at) ^ YEAR;
        long day = Swar.word(bytes, at + 8) ^ DAY;
        long second = Swar.word(bytes, at + 16) ^ SECOND;
        long year1 = (year + YEAR_SLACK) | year;
        long day1 = (day + DAY_SLACK) | day;
        long second1 = (second + SECOND_SLACK) | second;
        return ((year1 | day1 | second1) & HIGH) == 0;
    }

    private static long slack(String pattern) {
        StringBuilder slack = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            slack.append(pattern.charAt(i) == 'd' ? (char) (0x7F - 9) : (char) 0x7F);
        }
        return Swar.word(slack.toString());
    }

    /** How many bytes of {@code bytes[at, end)} match the shape, at most 24. */
    static int matching(byte[] bytes, int at, int end) {
        int length = Math.min(LENGTH, end - at);
        for (int i = 0; i < length; i++) {
            byte b = bytes[at + i];
            char wanted = PATTERN.charAt(i);
            if (wanted == 'd' ? b < '0' || b > '9' : b != wanted) {
                return i;
            }
        }
        return length;
    }

    /** Milliseconds since the epoch of the timestamp at {@code at}, or {@link #INVALID}. */
    static long epochMillis(byte[] bytes, int at) {
        int year = two(bytes, at) * 100 + two(bytes, at + 2);
        int month = two(bytes, at + 5);
        int day = two(bytes, at + 8);
        int hour = two(bytes, at + 11);
        int minute = two(bytes, at + 14);
        int second = two(bytes, at + 17);
        if (month < 1 || month > 12 || day < 1 || day > days(year, month) || hour > 23 || minute > 59 || second > 59) {
            return INVALID;
        }
        long seconds = epochDay(year, month, day) * 86_400L + hour * 3_600L + minute * 60L + second;
        return seconds * 1_000L + two(bytes, at + 20) * 10L + (bytes[at + 22] - '0');
    }

    /** Writes a time of the years 0 to 9999 as the 24 characters that {@link #epochMillis} reads. */
    static void write(long epochMillis, byte[] target, int at) {
        OffsetDateTime time = Instant.ofEpochMilli(epochMillis).atOffset(ZoneOffset.UTC);
        for (int i = 0; i < LENGTH; i++) {
            target[at + i] = (byte) PATTERN.charAt(i);
        }
        write(time.getYear(), 4, target, at);
        write(time.getMonthValue(), 2, target, at + 5);
        write(time.getDayOfMonth(), 2, target, at + 8);
        write(time.getHour(), 2, target, at + 11);
        write(time.getMinute(), 2, target, at + 14);
        write(time.getSecond(), 2, target, at + 17);
        write(time.getNano() / 1_000_000, 3, target, at + 20);
    }

    private static void write(int number, int digits, byte[] target, int at) {
        int left = number;
        for (int i = digits - 1; i >= 0; i--) {
            target[at + i] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    /** Days since 1970-01-01 in the proleptic Gregorian calendar, counting years from March so that leap days come last. */
    private static long epochDay(int year, int month, int day) {
        int shifted = month <= 2 ? year - 1 : year;
        int era = Math.floorDiv(shifted, 400);
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097L + dayOfEra - 719_468L;
    }

    private static int two(byte[] bytes, int at) {
        return (bytes[at] - '0') * 10 + (bytes[at + 1] - '0');
    }
}
