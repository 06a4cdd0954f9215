package io.calo.analysis.internal;

import io.calo.parser.Kind;
import io.calo.parser.SourcePosition;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the protocol needs to know of a record, taken out of its event so that the event's block of input can go.
 *
 * @param kind one of those that {@link Protocol} knows
 * @param epochMillis when the log service received it
 * @param content what the record says beyond its kind, comparable by {@code equals}
 */
public record SyncRecord(Kind kind, long epochMillis, Content content, SourcePosition position) {

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

    Instant timestamp() {
        return Instant.ofEpochMilli(epochMillis);
    }

    /** The file it stands in. */
    Input input() {
        return new Input(position.source(), position.input());
    }

    /**
     * A file, as far as positions tell files apart.
     *
     * @param source its name
     * @param ordinal its place among the inputs of its reader
     */
    record Input(String source, int ordinal) {
        /** The folder that it was found in; numbered files of one folder are one stream and never overlap. */
        String folder() {
            return source.substring(0, source.lastIndexOf('/') + 1);
        }
    }

    /** Whether no other record of the invocation can say the same, unless it is a copy. */
    boolean isUnique() {
        return !(content instanceof Text);
    }

    /** Whether the other says the same at the same time: in another file, it is a copy. */
    boolean says(SyncRecord other) {
        return kind == other.kind && epochMillis == other.epochMillis && content.equals(other.content);
    }
}
