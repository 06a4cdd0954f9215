package io.calo.analysis;

import io.calo.analysis.internal.Digests;
import io.calo.parser.LogEvent;
import io.calo.parser.Malformed;
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

    /**
     * What names a record of the log: its request where there is one, its kind and a digest of its text.
     *
     * @throws IllegalArgumentException if it states no time, which only a {@link Malformed} may lack
     */
    public static EventReference of(LogEvent event) {
        Instant timestamp = event.timestamp();
        if (timestamp == null) {
            throw new IllegalArgumentException("event states no time: " + event);
        }
        String request = Objects.requireNonNullElse(event.requestId(), "");
        String identity = request + " " + event.kind().id() + " "
                + Digests.of(event.message().replace("\r\n", "\n"));
        return new EventReference(timestamp, identity, null, null, null, event.position());
    }

    // As SourcePosition's, and why.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EventReference that
                && position.equals(that.position)
                && timestamp.equals(that.timestamp)
                && identity.equals(that.identity)
                && Objects.equals(subscriberId, that.subscriberId)
                && Objects.equals(transactionId, that.transactionId)
                && Objects.equals(currency, that.currency);
    }

    @Override
    public int hashCode() {
        int hash = timestamp.hashCode();
        hash = 31 * hash + identity.hashCode();
        hash = 31 * hash + Objects.hashCode(subscriberId);
        hash = 31 * hash + Objects.hashCode(transactionId);
        hash = 31 * hash + Objects.hashCode(currency);
        return 31 * hash + position.hashCode();
    }
}
