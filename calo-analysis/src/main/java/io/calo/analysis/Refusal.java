package io.calo.analysis;

import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A debit that was refused because the subscription balance would fall below zero. The log states its balances without a currency;
 * where it was started, the transaction of the same id has one.
 *
 * @param transactionId a ULID
 * @param timestamp when it was refused
 * @param requestId the Lambda request
 * @param messageId the queue message; null where its received record is missing
 * @param subscriberId pseudonymous
 * @param currentBalance the subscription balance, which stays
 * @param newBalance what it would have become, where stated
 * @param started whether the transaction was started, and so stands among the transactions too
 * @param position the record that says so
 */
public record Refusal(
        String transactionId,
        Instant timestamp,
        String requestId,
        @Nullable String messageId,
        String subscriberId,
        BigDecimal currentBalance,
        @Nullable BigDecimal newBalance,
        boolean started,
        SourcePosition position) {

    /** What names it. The log states no currency. */
    public EventReference reference() {
        return new EventReference(timestamp, transactionId, subscriberId, transactionId, null, position);
    }
}
