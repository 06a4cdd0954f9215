package io.calo.analysis;

import io.calo.parser.SourcePosition;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What names an event for good: who, what and when, and where it was read. Small enough for a detector to keep in its state.
 *
 * @param timestamp when it was logged
 * @param identity what tells it from other events, wherever it was read: a transaction's id, else a request's or message's id or
 *     a digest of its text
 * @param subscriberId pseudonymous; null where the event names none
 * @param transactionId a ULID; null where the event names none
 * @param currency an ISO 4217 code; null where the event states none
 * @param position the record; of copies of it in several files, one
 */
public record EventReference(
        Instant timestamp,
        String identity,
        @Nullable String subscriberId,
        @Nullable String transactionId,
        @Nullable String currency,
        SourcePosition position) {
    /** Refuses missing parts. */
    public EventReference {
        Objects.requireNonNull(timestamp, "timestamp");
        Objects.requireNonNull(identity, "identity");
        Objects.requireNonNull(position, "position");
    }
}
