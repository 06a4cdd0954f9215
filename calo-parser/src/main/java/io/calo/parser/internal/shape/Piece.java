package io.calo.parser.internal.shape;

import io.calo.parser.MalformedReason;
import org.jspecify.annotations.Nullable;

/** What an input of some shape consists of, but for the bytes between. */
public sealed interface Piece {
    /** Where it lies; pieces come in the order of their places. */
    Place place();

    /** Whether more of a log event may have followed, had the input not ended with it. */
    enum Ending {
        /** No more can have followed. */
        WHOLE,
        /** Its last line is whole, but another may have followed. */
        UNCLOSED,
        /** Its last line may not be whole. */
        CUT
    }

    /**
     * A log event.
     *
     * @param timestamp milliseconds since the epoch, within the years 0 to 9999
     * @param message as UTF-8
     * @param eventId CloudWatch's id of it
     * @param logStream the log stream's name as CloudWatch spells it
     */
    @SuppressWarnings("ArrayRecordComponent") // made, laid out and let go; never compared
    record Entry(
            Place place,
            long timestamp,
            byte[] message,
            @Nullable String eventId,
            @Nullable String logStream,
            Ending ending)
            implements Piece {
        Entry(Place place, long timestamp, byte[] message, @Nullable String eventId, @Nullable String logStream) {
            this(place, timestamp, message, eventId, logStream, Ending.WHOLE);
        }
    }

    /**
     * Bytes that are no log event.
     *
     * @param detail why, in words, without anything of the input itself
     * @param excerpt its first bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // made, laid out and let go; never compared
    record Damage(Place place, MalformedReason reason, String detail, byte[] excerpt) implements Piece {}
}
