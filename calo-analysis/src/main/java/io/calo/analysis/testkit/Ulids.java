package io.calo.analysis.testkit;

import java.time.Instant;

/** ULIDs: ten characters of time, sixteen that tell one from another, in Crockford's base 32. */
final class Ulids {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TIME_LENGTH = 10;
    private static final int TAIL_LENGTH = 16;

    private Ulids() {}

    /** A ULID of this time whose tail ends with a text. */
    static String at(Instant time, String tail) {
        StringBuilder ulid = new StringBuilder(TIME_LENGTH + TAIL_LENGTH);
        for (int i = TIME_LENGTH - 1; i >= 0; i--) {
            ulid.append(DIGITS.charAt((int) (time.toEpochMilli() >> (5 * i)) & 31));
        }
        return ulid.append("0".repeat(TAIL_LENGTH - tail.length())).append(tail).toString();
    }
}
