package io.calo.report.internal.page;

import io.calo.parser.LogEvent;
import io.calo.parser.SyncStarted;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the analysis knows of a record, by which it is known again when the logs are read once more.
 *
 * @param line where it began
 * @param time when it was logged; null where only its place is known
 * @param requestId its request; null where that is not known
 * @param transactionId the transaction that it starts; null where it starts none, or that is not known
 */
record Expected(
        long line,
        @Nullable Instant time,
        @Nullable String requestId,
        @Nullable String transactionId) {
    /** Whether a record at the same byte of the same file is the one. */
    boolean isIn(LogEvent event) {
        return line == event.position().line()
                && (time == null || time.equals(event.timestamp()))
                && (requestId == null || requestId.equals(event.requestId()))
                && (transactionId == null
                        || (event instanceof SyncStarted started
                                && transactionId.equals(started.transaction().id())));
    }

    /** Whether more than its place is known of it. */
    boolean isKnown() {
        return time != null || requestId != null;
    }

    /** What this and another knowledge of the same record come to. */
    Expected and(@Nullable Expected other) {
        return other == null
                ? this
                : new Expected(
                        line,
                        time == null ? other.time : time,
                        requestId == null ? other.requestId : requestId,
                        transactionId == null ? other.transactionId : transactionId);
    }
}
