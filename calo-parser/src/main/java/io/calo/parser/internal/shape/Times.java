package io.calo.parser.internal.shape;

/** The times of log events in other shapes: numbers of milliseconds, and dates with or without a zone. */
final class Times {
    /** What stands for a time that is none. */
    static final long INVALID = Long.MIN_VALUE;

    /** The first millisecond of the year 10000, which no timestamp of four digits can tell. */
    static final long END = 253_402_300_800_000L;

    private static final long START = -62_167_219_200_000L;
    private static final int SECONDS = 19;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Times() {}

    /** Whether the time is one that a record's timestamp can tell. */
    static boolean isTold(long millis) {
        return millis >= START && millis < END;
    }

    /** The whole number that a literal spells, if it is a time; else {@link #INVALID}. */
    static long millis(String literal) {
        boolean negative = literal.startsWith("-");
        int from = negative ? 1 : 0;
        if (literal.length() == from || literal.length() - from > 15) {
            return INVALID;
        }
        long millis = 0;
        for (int i = from; i < literal.length(); i++) {
            int digit = literal.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return INVALID;
            }
            millis = millis * 10 + digit;
        }
        long signed = negative ? -millis : millis;
        return isTold(signed) ? signed : INVALID;
    }

    /**
     * The time that {@code 2024-01-27 21:09:42.313} spells, with a {@code T} or a space between, with up to nine digits of a fraction
     * or none, and with {@code Z}, an offset, or nothing after it, which counts as UTC; else {@link #INVALID}.
     */
    static long date(String text) {
        if (text.length() < SECONDS || !hasShape(text)) {
            return INVALID;
        }
        int month = number(text, 5, 2);
        int day = number(text, 8, 2);
        int year = number(text, 0, 4);
        int hour = number(text, 11, 2);
        int minute = number(text, 14, 2);
        int second = number(text, 17, 2);
        if (month < 1 || month > 12 || day < 1 || day > days(year, month) || hour > 23 || minute > 59 || second > 59) {
            return INVALID;
        }
        int zone = fractionEnd(text);
        int offset = offsetMinutes(text, zone);
        if (offset == Integer.MIN_VALUE) {
            return INVALID;
        }
        long days = java.time.LocalDate.of(year, month, day).toEpochDay();
        long seconds = days * 86_400L + hour * 3_600L + (minute - offset) * 60L + second;
        long millis = seconds * 1_000L + fractionMillis(text, zone);
        return isTold(millis) ? millis : INVALID;
    }

    /** Whether the date tells its zone. */
    static boolean tellsZone(String text) {
        return text.length() > SECONDS && fractionEnd(text) < text.length();
    }

    /** Whether a date and a time to the second begin the text. */
    static boolean hasShape(String text) {
        if (text.length() < SECONDS) {
            return false;
        }
        for (int i = 0; i < SECONDS; i++) {
            if (!fits(i, text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the character may stand there in {@code 2024-01-27 21:09:42}. */
    static boolean fits(int index, int next) {
        return switch (index) {
            case 4, 7 -> next == '-';
            case 10 -> next == ' ' || next == 'T';
            case 13, 16 -> next == ':';
            default -> next >= '0' && next <= '9';
        };
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && leap ? 29 : DAYS[month - 1];
    }

    private static int fractionEnd(String text) {
        if (text.length() == SECONDS || text.charAt(SECONDS) != '.') {
            return SECONDS;
        }
        int at = SECONDS + 1;
        while (at < text.length() && at <= SECONDS + 9 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int fractionMillis(String text, int end) {
        int millis = 0;
        for (int i = 1; i <= 3; i++) {
            int at = SECONDS + i;
            millis = millis * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        return millis;
    }

    /** Minutes east of Greenwich that the text after {@code at} tells. */
    private static int offsetMinutes(String text, int at) {
        int left = text.length() - at;
        if (left == 0 || (left == 1 && text.charAt(at) == 'Z')) {
            return 0;
        }
        boolean colon = left == 6 && text.charAt(at + 3) == ':';
        boolean sign = text.charAt(at) == '+' || text.charAt(at) == '-';
        if (!sign || !(colon || left == 5)) {
            return Integer.MIN_VALUE;
        }
        int hours = number(text, at + 1, 2);
        int minutes = number(text, at + (colon ? 4 : 3), 2);
        if (hours < 0 || hours > 18 || minutes < 0 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        return (text.charAt(at) == '-' ? -1 : 1) * (hours * 60 + minutes);
    }

    /** The number of so many digits, or −1. */
    private static int number(String text, int from, int digits) {
        int number = 0;
        for (int i = from; i < from + digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
