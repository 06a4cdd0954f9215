package io.calo.report.internal.figures;

import java.time.Duration;

/** How long a story has been open, in whole days of 24 hours; the lower bound belongs to the bucket. */
public enum AgeBucket {
    /** Less than two days. */
    DAYS_0_1("0–1", 2),
    /** Two to seven days. */
    DAYS_2_7("2–7", 8),
    /** Eight to thirty days. */
    DAYS_8_30("8–30", 31),
    /** Thirty-one to sixty days. */
    DAYS_31_60("31–60", 61),
    /** Sixty-one to ninety days. */
    DAYS_61_90("61–90", 91),
    /** More than ninety days. */
    OVER_90("over 90", Long.MAX_VALUE);

    private final String days;
    private final long below;

    AgeBucket(String days, long below) {
        this.days = days;
        this.below = below;
    }

    /** Its range for people, in days, such as {@code 2–7}. */
    public String days() {
        return days;
    }

    /** The bucket of an age. */
    public static AgeBucket of(Duration age) {
        for (AgeBucket bucket : values()) {
            if (age.toDays() < bucket.below) {
                return bucket;
            }
        }
        return OVER_90;
    }
}
