package io.calo.simulator;

/**
 * The one source of chance: SplitMix64 (Steele, Lea, Flood: Fast splittable pseudorandom number generators, 2014), written out
 * here because the JDK promises the algorithm of none of its generators' derived methods, and the same seed has to give the
 * same logs on every JDK. Not safe for use by several threads.
 */
final class Dice {
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** Starts again, so that what follows depends on {@code seed} alone. */
    void reseed(long seed) {
        state = seed;
    }

    /** 64 random bits. */
    long bits() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** At least 0, below 1. */
    double unit() {
        return (bits() >>> 11) * UNIT;
    }

    /** At least 0, below {@code bound}; the bias of the multiplication is below 2^-32 for the bounds used here. */
    int below(int bound) {
        return (int) (((bits() >>> 32) * bound) >>> 32);
    }

    /** From {@code low} to {@code high}, both included. */
    int between(int low, int high) {
        return low + below(high - low + 1);
    }

    boolean chance(double probability) {
        return unit() < probability;
    }

    <T> T oneOf(T[] choices) {
        return choices[below(choices.length)];
    }
}
