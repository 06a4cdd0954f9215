package io.calo.parser.internal.shape;

import io.calo.parser.internal.Bytes;
import java.util.List;

/**
 * The times of {@code aws logs tail}. Where a format tells no more than the second, an application record takes the milliseconds that
 * it states itself, if its second is the same; another takes those of the record before it in that second, so that their order stays.
 */
final class TailTimes {
    private static final int OWN = 24;
    private static final long SECOND = 1_000;

    private boolean coarse;
    private long last = Times.INVALID;

    /** The time of a message. */
    long millis(TailHead head, byte[] message) {
        long told = Times.date(head.time());
        if (head.isZoned() || told == Times.INVALID) {
            return told;
        }
        coarse = true;
        long own = own(message);
        if (Math.floorDiv(own, SECOND) == told / SECOND && own >= told) {
            last = own;
        } else if (last < told || last >= told + SECOND) {
            last = told;
        }
        return last;
    }

    private static long own(byte[] message) {
        if (message.length <= OWN || message[OWN] != '\t' || message[OWN - 1] != 'Z') {
            return Times.INVALID;
        }
        return Times.date(Bytes.text(message, 0, OWN));
    }

    List<Remark> remarks() {
        if (!coarse) {
            return List.of();
        }
        return List.of(Remark.of(
                "Times are told only to the second and without a time zone; they are taken as UTC. Amounts are not affected; the"
                        + " order within a second may be. Do not analyse this file together with another source of the same days."
                        + " Ask for aws logs tail --format detailed."));
    }
}
