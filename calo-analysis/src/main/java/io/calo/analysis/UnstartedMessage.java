package io.calo.analysis;

import io.calo.parser.SourcePosition;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A message that started no transaction: it was skipped or refused before, failed, or the logs break off. With the started
 * transactions these are all messages.
 *
 * @param messageId the queue message; null where its received record is missing
 * @param requestId the Lambda request
 * @param timestamp when it was taken up, or where that is missing when its first record was logged
 * @param outcome what became of it
 * @param refusal who was refused what, where the outcome is {@link Outcome#REFUSED}; else null
 * @param position the record that tells its fate; its first where there is none
 */
public record UnstartedMessage(
        @Nullable String messageId,
        String requestId,
        Instant timestamp,
        Outcome outcome,
        @Nullable Refusal refusal,
        SourcePosition position) {

    /** What names it: the refused transaction where there is one, else message and request. */
    public EventReference reference() {
        if (refusal != null) {
            return refusal.reference();
        }
        String message = Objects.requireNonNullElse(messageId, "");
        return new EventReference(timestamp, requestId + " " + message, null, null, null, position);
    }
}
