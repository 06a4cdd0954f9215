package io.calo.benchmarks.corpus;

import io.calo.simulator.FaultPlan;

/**
 * How much goes wrong in a log. Chunks out of the order of time and invocations parted between them are in both, since every
 * export has them.
 */
public enum Noise {
    /** The service works. */
    CLEAN("clean"),
    /**
     * Every fault that the simulator knows, each once for nine subscribers: refusals, lost updates and the mismatches that
     * follow, failed and unfinished syncs with their stack traces, crashes and crash loops, invocations without an end, records
     * of unknown shape.
     */
    NOISY("noisy");

    private static final int SUBSCRIBERS_PER_FAULT = 9;

    private final String id;

    Noise(String id) {
        this.id = id;
    }

    /** The name in folders, options and JMH parameters. */
    public String id() {
        return id;
    }

    FaultPlan faults(int subscribers) {
        return this == CLEAN ? FaultPlan.none() : FaultPlan.all(subscribers / SUBSCRIBERS_PER_FAULT + 1);
    }

    /**
     * The noise of that name.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Noise of(String id) {
        for (Noise noise : values()) {
            if (noise.id.equals(id)) {
                return noise;
            }
        }
        throw new IllegalArgumentException("\"" + id + "\" is no noise of a corpus; there are clean and noisy");
    }
}
