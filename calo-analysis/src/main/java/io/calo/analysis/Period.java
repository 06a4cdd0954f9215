package io.calo.analysis;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time that an analysis reports on. Logs from before it are read as its history: balances are carried forward from there, and rules
 * and stories know it; logs from after it count for nothing.
 *
 * <p>What is reported falls into exactly one of two periods of which one begins where the other ends: a transaction, a refusal or a
 * finding by its time, a message by the time at which the function's run began that took it up. A story belongs to each period that
 * it touches.
 *
 * @param from the first instant that belongs to it; null if it has no beginning
 * @param to the first instant after it; null if it has no end
 */
public record Period(@Nullable Instant from, @Nullable Instant to) {
    /** All time. */
    public static final Period ALL = new Period(null, null);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if {@code to} is not after {@code from}
     */
    public Period {
        if (from != null && to != null && !to.isAfter(from)) {
            throw new IllegalArgumentException("to, " + to + ", is not after from, " + from);
        }
    }

    /** Whether an instant belongs to it. */
    public boolean contains(Instant instant) {
        return !isHistory(instant) && !isLater(instant);
    }

    /** Whether an instant lies before it. */
    public boolean isHistory(Instant instant) {
        return from != null && instant.isBefore(from);
    }

    /** Whether an instant lies after it. */
    public boolean isLater(Instant instant) {
        return to != null && !instant.isBefore(to);
    }
}
