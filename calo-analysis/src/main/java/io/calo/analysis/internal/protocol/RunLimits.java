package io.calo.analysis.internal.protocol;

import java.time.Duration;

/**
 * When records of one request belong to one run of the function, or to runs so close that a message may go from one to the next. Records
 * are taken together while each follows the one before within the longest run, and for four such runs at most: a request is tried
 * three times, and a bound is needed lest a request that goes on for ever holds up all else.
 *
 * @param longestRunMillis the longest that a run takes: the function's timeout
 */
public record RunLimits(long longestRunMillis) {
    /** The most that Lambda lets a function run. */
    public static final Duration LAMBDA = Duration.ofMinutes(15);

    private static final int RUNS = 4;

    /**
     * Whether a record belongs to another run than those before it.
     *
     * @param first when the first of those was logged
     * @param last when the last of those was logged
     * @param next when the record was logged, not before {@code last}
     */
    public boolean areApart(long first, long last, long next) {
        return next - last > longestRunMillis || next - first > RUNS * longestRunMillis;
    }

    /** The last time at which a record would still belong to the run. */
    public long end(long first, long last) {
        return Math.min(last + longestRunMillis, first + RUNS * longestRunMillis);
    }
}
