package io.calo.report.internal.page;

import java.util.Arrays;

/**
 * Who comes in where there is not room for all: the gravest rank first, and within the rank at which room ends those who come first. For
 * use by one thread; one that goes through the same things again asks a {@link #copy}.
 */
final class Quotas {
    private final long[] left;

    private Quotas(long[] left) {
        this.left = left;
    }

    /**
     * Room shared out.
     *
     * @param most how many come in at most
     * @param counts how many there are of each rank, the gravest first
     */
    static Quotas of(long most, long... counts) {
        long[] left = new long[counts.length];
        long room = most;
        for (int rank = 0; rank < counts.length; rank++) {
            left[rank] = Math.min(room, counts[rank]);
            room -= left[rank];
        }
        return new Quotas(left);
    }

    /** The same room, not yet taken. */
    Quotas copy() {
        return new Quotas(left.clone());
    }

    /** How many are still to come in. */
    long left() {
        return Arrays.stream(left).sum();
    }

    /** Whether the next of this rank comes in. */
    boolean admit(int rank) {
        if (left[rank] == 0) {
            return false;
        }
        left[rank]--;
        return true;
    }
}
