package io.calo.analysis;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * ULIDs, the ids of wallet transactions: 26 digits of Crockford's base 32, the first ten of which are the millisecond at which
 * the id was made. So an id dates its transaction apart from the log.
 *
 * @see <a href="https://github.com/ulid/spec">the ULID specification</a>
 */
public final class Ulids {
    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int TIME_LENGTH = 10;
    private static final int BITS = 5;
    /** Ten digits hold 50 bits, the time has 48. */
    private static final int LARGEST_FIRST_DIGIT = 7;

    private Ulids() {}

    /** When the id was made, to the millisecond, in either case of letters; null if it is no ULID. */
    public static @Nullable Instant timestamp(String id) {
        Objects.requireNonNull(id, "id");
        if (id.length() != LENGTH || digit(id.charAt(0)) > LARGEST_FIRST_DIGIT) {
            return null;
        }
        long millis = 0;
        for (int at = 0; at < LENGTH; at++) {
            int digit = digit(id.charAt(at));
            if (digit < 0) {
                return null;
            }
            millis = at < TIME_LENGTH ? millis << BITS | digit : millis;
        }
        return Instant.ofEpochMilli(millis);
    }

    private static int digit(char c) {
        return DIGITS.indexOf(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
}
