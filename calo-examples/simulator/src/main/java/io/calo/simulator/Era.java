package io.calo.simulator;

/**
 * How the service changes while the period passes: its runtime, the shape of its transactions, what it logs besides. All by
 * shares of the period, so a short simulation sees the same changes as a long one.
 */
final class Era {
    private static final double NEWER_SHAPE = 0.18;
    private static final double LOCKS = 0.85;
    private static final double PAYMENT_MESSAGES = 0.06;
    private static final double DONATIONS = 0.6;
    private static final String[] RUNTIMES = {"nodejs:14.v48", "nodejs:20.v21", "nodejs:20.v22", "nodejs:20.v24"};
    private static final String[] RUNTIME_HASHES = {
        "7d1f0c9be24a65830d7713f5a0c4be9618f2d3ac5e07b1469032ce8fab51d647",
        "02be6a9d71c84f35e9a07fd2164c8b3075ae1f9c2d640b83517ceaf04d92b861",
        "b93c05e7fa1d48262c70e5bd98a3416ff0d87c1295e4ab6037d28e5c41f9036a",
        "5a80f4d16be79c2301dfa86c7e95b2401c3de0f7698a4b52d17f0ce38b64a92d"
    };

    private final long start;
    private final double length;

    Era(long start, int days) {
        this.start = start;
        this.length = (double) days * IsoTime.DAY;
    }

    /** The time at a share of the period. */
    private double share(long when) {
        return (when - start) / length;
    }

    /** Whether transactions state {@code type}, {@code paymentBalance} and the rest. */
    boolean newerShape(long when) {
        return share(when) >= NEWER_SHAPE;
    }

    /** The first day whose transactions are all of the newer shape after six in the morning. */
    static int firstNewerDay(int days) {
        return days == 1 ? 0 : Math.min(days - 1, (int) (NEWER_SHAPE * days) + 1);
    }

    boolean locks(long when) {
        return share(when) >= LOCKS;
    }

    /** Whether the service prints the raw queue message now and then. */
    boolean printsMessages(long when) {
        return share(when) < PAYMENT_MESSAGES;
    }

    boolean donations(long when) {
        return share(when) >= DONATIONS;
    }

    /** How often another listener has written the balance first. */
    double alreadySynced(long when) {
        return newerShape(when) ? 0.004 : 0.22;
    }

    String runtime(long when) {
        return RUNTIMES[release(when)];
    }

    String runtimeHash(long when) {
        return RUNTIME_HASHES[release(when)];
    }

    /** In megabytes. */
    int memorySize(long when) {
        double share = share(when);
        return share > 0.2 && share < 0.4 ? 512 : 1024;
    }

    private int release(long when) {
        double share = share(when);
        return share < NEWER_SHAPE ? 0 : Math.max(1, Math.min(3, (int) (share * 4)));
    }
}
