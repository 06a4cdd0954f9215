package io.calo.simulator;

import java.math.BigInteger;

/**
 * Ids of log events as CloudWatch forms them: 56 digits that ascend with time. An id is of an event, not of the way in which it is
 * fetched: it follows from the seed, the log stream and the event's place in that, the same in every shape.
 */
final class EventIds {
    private static final int MILLIS = 144;
    private static final int STREAM = 64;
    private static final long PRIME = 0x100000001B3L;

    private final long seed;

    EventIds(long seed) {
        this.seed = seed;
    }

    /** The id of the page's line with that index. */
    String of(LogPage page, int index) {
        return BigInteger.valueOf(page.lines().get(index).millis())
                .shiftLeft(MILLIS)
                .add(BigInteger.valueOf(salt(page.folder())).shiftLeft(STREAM))
                .add(BigInteger.valueOf(page.before() + index))
                .toString();
    }

    /** At least 0; two streams have two. */
    private long salt(String stream) {
        long hash = seed;
        for (int i = 0; i < stream.length(); i++) {
            hash = (hash ^ stream.charAt(i)) * PRIME;
        }
        return new Dice(hash).bits() >>> 1;
    }
}
