package io.calo.analysis.internal.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Locale;

/** Numbers as the messages of findings write them: the same on every platform, whatever its language. */
final class Wording {
    private Wording() {}

    /** How many times the one goes into the other, such as {@code 17} or, below ten, {@code 3.4}. */
    static String times(double ratio) {
        return String.format(Locale.ROOT, ratio < 10 ? "%.1f" : "%,.0f", ratio);
    }

    /** A time in its two largest units, such as {@code 2 d 7 h}; below a minute in seconds, such as {@code 9.2 s}. */
    static String time(Duration duration) {
        if (duration.toDays() > 0) {
            return duration.toDays() + " d" + and(duration.toHoursPart(), "h");
        }
        if (duration.toHours() > 0) {
            return duration.toHours() + " h" + and(duration.toMinutesPart(), "min");
        }
        if (duration.toMinutes() > 0) {
            return duration.toMinutes() + " min" + and(duration.toSecondsPart(), "s");
        }
        BigDecimal seconds = BigDecimal.valueOf(duration.toMillis(), 3).setScale(1, RoundingMode.DOWN);
        return seconds.stripTrailingZeros().toPlainString() + " s";
    }

    /** A number of things, such as {@code 1 crash} or {@code 5 crashes}. */
    static String count(long number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }

    private static String and(int number, String unit) {
        return number == 0 ? "" : " " + number + " " + unit;
    }
}
