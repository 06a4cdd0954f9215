package io.calo.analysis.internal;

import io.calo.parser.BalanceMismatch;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.MessageReceived;
import io.calo.parser.OverdraftRefused;
import io.calo.parser.SourcePosition;
import io.calo.parser.SyncStarted;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the protocol needs to know of a record, taken out of its event so that the event's block of input can go.
 *
 * @param kind one of those that {@link Protocol} knows
 * @param requestId null where the record stands outside of any invocation
 * @param content what the record says beyond its kind, comparable by {@code equals}
 */
public record SyncRecord(
        Kind kind, Instant timestamp, @Nullable String requestId, Content content, SourcePosition position) {

    /** What records of a kind carry. */
    public sealed interface Content {}

    /** Only text, such as the reason of a skip. */
    record Text(String text) implements Content {}

    record Received(String messageId) implements Content {}

    record Started(Transaction transaction) implements Content {}

    record Refused(
            String userId,
            String transactionId,
            BigDecimal currentBalance,
            @Nullable BigDecimal newBalance) implements Content {}

    record Apart(String userId, BigDecimal subscriptionBalance, BigDecimal paymentBalance) implements Content {}

    /** What the runtime logs in place of a request id that it does not know. */
    private static final String NO_REQUEST = "undefined";

    private static final Text NOTHING = new Text("");

    /** The record of an event, or null if the protocol does not know its kind. */
    public static @Nullable SyncRecord of(LogEvent event) {
        if (!Protocol.knows(event.kind())) {
            return null;
        }
        String logged = event.requestId();
        String requestId = NO_REQUEST.equals(logged) ? null : logged;
        Instant timestamp = Objects.requireNonNull(event.timestamp());
        return new SyncRecord(event.kind(), timestamp, requestId, content(event), event.position());
    }

    private static Content content(LogEvent event) {
        if (event instanceof MessageReceived received) {
            return new Received(received.messageId());
        }
        if (event instanceof SyncStarted started) {
            return new Started(withoutMetadata(started.transaction()));
        }
        if (event instanceof OverdraftRefused refused) {
            return new Refused(
                    refused.userId(), refused.transactionId(), refused.currentBalance(), refused.newBalance());
        }
        if (event instanceof BalanceMismatch apart) {
            return new Apart(apart.userId(), apart.subscriptionBalance(), apart.paymentBalance());
        }
        boolean telling = event.kind() == Kind.SYNC_SKIPPED || event.kind() == Kind.SYNC_FAILED;
        return telling ? new Text(event.message()) : NOTHING;
    }

    private static Transaction withoutMetadata(Transaction full) {
        return new Transaction(
                full.id(),
                full.userId(),
                full.type(),
                full.source(),
                full.action(),
                full.currency(),
                full.amount(),
                full.vat(),
                full.oldBalance(),
                full.newBalance(),
                full.paymentBalance(),
                full.updatePaymentBalance(),
                null,
                full.otherFields());
    }

    /** Whether the other says the same at the same time: in another file, it is a copy. */
    boolean says(SyncRecord other) {
        return kind == other.kind && timestamp.equals(other.timestamp) && content.equals(other.content);
    }
}
