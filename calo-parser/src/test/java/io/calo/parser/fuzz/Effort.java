package io.calo.parser.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * What reading an input costs. Costs that grow faster than the input do not show at the few bytes that a fuzzer tries, so an
 * input is repeated to a length at which they would: what is hostile once is more so ten thousand times.
 */
public final class Effort {
    /** What takes an input, whatever it answers. */
    public interface Work {
        /** Reads it. */
        void read(byte[] input) throws Exception;
    }

    private static final Effort OF_TARGETS = new Effort(1 << 17, 400_000_000);

    /** Twice the input is to take twice the time; four times would be the square. */
    private static final double MOST_GROWTH = 3;

    private static final int LEAST_ROUNDS = 3;
    private static final int MOST_ROUNDS = 12;

    private static final boolean HURRIED = Boolean.getBoolean("calo.fuzz.hurried");

    /** One input of so many is repeated while fuzzing, for it costs as much as so many others; all are when replayed. */
    private static final int SAMPLE = 512;

    /** What Jazzer makes for each comparison of texts that it notes counts as well. What grows with the square is beyond it. */
    private static final int HOOKS = HURRIED ? 10 : 1;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int length;
    private final long noteworthy;

    /**
     * A measure of inputs of that length.
     *
     * @param noteworthy less than this is not worth a comparison, in nanoseconds of processor time
     */
    Effort(int length, long noteworthy) {
        this.length = length;
        this.noteworthy = noteworthy;
    }

    /** Whether this input is one of those for which a fuzzer has the time to do what is slow; the same input always is. */
    public static boolean isSampled(byte[] input) {
        return isSampled(input, SAMPLE);
    }

    /** The same of what is slow, but not so slow: one input of so many is chosen while fuzzing, and each when replayed. */
    public static boolean isSampled(byte[] input, int many) {
        return !HURRIED || Math.floorMod(Arrays.hashCode(input) * 0x9E3779B9, many) == 0;
    }

    /**
     * Fails where twice the repeated input takes much more than twice the time, or where memory is taken out of proportion.
     *
     * @param bytesPerByte the most bytes that may be allocated for one byte of input
     */
    public static void inProportion(byte[] input, int bytesPerByte, Work work) throws Exception {
        if (input.length > 0 && isSampled(input)) {
            OF_TARGETS.measure(input, bytesPerByte, work);
        }
    }

    void measure(byte[] input, int bytesPerByte, Work work) throws Exception {
        byte[] once = repeated(input, length);
        long before = THREADS.getCurrentThreadAllocatedBytes();
        long time = time(once, work);
        long allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        Checks.holds(
                allocated <= (long) bytesPerByte * HOOKS * length,
                allocated + " bytes allocated for " + length + " of input");
        if (time > noteworthy) {
            byte[] twice = repeated(input, 2 * length);
            double growth = growth(once, twice, work);
            Checks.holds(growth < MOST_GROWTH, "twice the input takes " + growth + " times the time, " + time + " ns");
        }
    }

    /**
     * How many times the time of the one the other takes, both at their best. In turn, for code becomes faster as it runs; until the
     * answer is a good one, or has had many rounds to become so: what is out of proportion never does.
     */
    private static double growth(byte[] once, byte[] twice, Work work) throws Exception {
        long bestOfOnce = Long.MAX_VALUE;
        long bestOfTwice = Long.MAX_VALUE;
        double growth = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS && growth >= MOST_GROWTH; round++) {
            bestOfTwice = Math.min(bestOfTwice, time(twice, work));
            bestOfOnce = Math.min(bestOfOnce, time(once, work));
            growth = round + 1 < LEAST_ROUNDS ? growth : (double) bestOfTwice / bestOfOnce;
        }
        return growth;
    }

    private static long time(byte[] input, Work work) throws Exception {
        long before = THREADS.getCurrentThreadCpuTime();
        work.read(input);
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    /** The input's end again and again, after its beginning: where the one passes into the other, its bytes decide. */
    static byte[] repeated(byte[] input, int length) {
        SplittableRandom random = new SplittableRandom(Arrays.hashCode(input));
        int beginning = random.nextBoolean() ? 0 : random.nextInt(input.length);
        byte[] repeated = Arrays.copyOf(input, length);
        for (int at = input.length; at < length; at++) {
            repeated[at] = repeated[at - (input.length - beginning)];
        }
        return repeated;
    }
}
