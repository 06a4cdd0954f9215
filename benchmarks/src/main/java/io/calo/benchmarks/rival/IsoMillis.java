package io.calo.benchmarks.rival;

/** Reads {@code 2025-03-07T06:27:37.630Z} into milliseconds, much faster than {@code Instant.parse}: no rival is to lose by that. */
final class IsoMillis {
    private static final int DAYS_TO_1970 = 719_468;

    private IsoMillis() {}

    static long parse(String text) {
        return parse(text.toCharArray(), 0);
    }

    static long parse(char[] text, int at) {
        long days = days(number(text, at, 4), number(text, at + 5, 2), number(text, at + 8, 2));
        long minutes = days * 1_440 + number(text, at + 11, 2) * 60L + number(text, at + 14, 2);
        return minutes * 60_000 + number(text, at + 17, 2) * 1_000L + number(text, at + 20, 3);
    }

    /** Days since the epoch; years begin in March here, so that a leap day is the last of one. */
    private static long days(int year, int month, int day) {
        int marchYear = month > 2 ? year : year - 1;
        int marchMonth = (month + 9) % 12;
        int dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
        return 365L * marchYear + marchYear / 4 - marchYear / 100 + marchYear / 400 + dayOfYear - DAYS_TO_1970;
    }

    private static int number(char[] text, int at, int digits) {
        int number = 0;
        for (int i = at; i < at + digits; i++) {
            number = number * 10 + text[i] - '0';
        }
        return number;
    }
}
