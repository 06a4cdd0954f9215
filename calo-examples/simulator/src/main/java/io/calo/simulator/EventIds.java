package io.calo.simulator;

import java.math.BigInteger;

/** Ids of log events as CloudWatch forms them: 56 digits that ascend with time, and within a delivery one by one. */
final class EventIds {
    private static final int MILLIS = 144;
    private static final int SALT = 64;

    private final BigInteger salt;
    private long next;

    EventIds(Dice dice) {
        salt = BigInteger.valueOf(dice.bits() >>> 1).shiftLeft(SALT);
    }

    String next(LogLine line) {
        next++;
        return BigInteger.valueOf(line.millis())
                .shiftLeft(MILLIS)
                .add(salt)
                .add(BigInteger.valueOf(next))
                .toString();
    }
}
