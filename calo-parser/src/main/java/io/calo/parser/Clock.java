package io.calo.parser;

import io.calo.parser.internal.Swar;

/** Tells whether times exist, quickly for times of the same day one after another, as logs have them. */
final class Clock {
    /** The bytes of a word that hold the day and the T after it. */
    private static final long DAY = 0xFF_FFFFL;

    private static final long DIGITS = Swar.fill((char) 0x0F);

    /** What brings a digit above five, and none below, to have bit 6 set; at the tens of minutes and seconds. */
    private static final long TENS = 0x00_0A00_000A_0000L << 8;

    private static final long TENS_BEYOND = 0x00_4000_0040_0000L << 8;

    /** The last day that was found to exist. */
    private long yearAndMonth;

    private long day;

    /** Whether the time at {@code at}, which has a timestamp's shape, exists. */
    boolean exists(byte[] bytes, int at) {
        boolean sameDay = Swar.word(bytes, at) == yearAndMonth && (Swar.word(bytes, at + 8) & DAY) == day;
        return sameDay ? isTimeOfDay(Swar.word(bytes, at + 11)) : existsAnotherDay(bytes, at);
    }

    /** Of {@code 21:09:42}: whether the hour is below 24, and minute and second below 60. */
    private static boolean isTimeOfDay(long time) {
        long digits = time & DIGITS;
        long hour = (digits & 0xFF) * 10 + ((digits >>> 8) & 0xFF);
        return hour < 24 && ((time + TENS) & TENS_BEYOND) == 0;
    }

    private boolean existsAnotherDay(byte[] bytes, int at) {
        if (Timestamps.epochMillis(bytes, at) == Timestamps.INVALID) {
            return false;
        }
        yearAndMonth = Swar.word(bytes, at);
        day = Swar.word(bytes, at + 8) & DAY;
        return true;
    }
}
