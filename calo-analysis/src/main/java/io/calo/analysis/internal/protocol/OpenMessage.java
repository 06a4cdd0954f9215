package io.calo.analysis.internal.protocol;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.protocol.SyncRecord.Apart;
import io.calo.analysis.internal.protocol.SyncRecord.Received;
import io.calo.analysis.internal.protocol.SyncRecord.Refused;
import io.calo.analysis.internal.protocol.SyncRecord.Started;
import io.calo.parser.Kind;
import io.calo.parser.Transaction;
import org.jspecify.annotations.Nullable;

/** A message on its way to its fate. */
final class OpenMessage {
    private final @Nullable String messageId;
    private final SyncRecord first;
    private @Nullable SyncRecord start;
    private @Nullable SyncRecord end;
    private @Nullable Mismatch mismatch;

    private OpenMessage(@Nullable String messageId, SyncRecord first) {
        this.messageId = messageId;
        this.first = first;
    }

    static OpenMessage received(SyncRecord record) {
        return new OpenMessage(((Received) record.content()).messageId(), record);
    }

    /** A message whose received record is missing. */
    static OpenMessage unannounced(SyncRecord first) {
        return new OpenMessage(null, first);
    }

    Protocol state() {
        if (end != null) {
            return Protocol.ENDED;
        }
        return start != null ? Protocol.STARTED : Protocol.RECEIVED;
    }

    boolean isEnded() {
        return end != null;
    }

    boolean takesStart() {
        return start == null && end == null;
    }

    /** Whether the record names another transaction or subscriber than the one that was started. */
    boolean contradicts(SyncRecord record) {
        if (start == null) {
            return record.content() instanceof Apart;
        }
        Transaction transaction = started(start).transaction();
        if (record.content() instanceof Refused refused) {
            return !refused.transactionId().equals(transaction.id());
        }
        return record.content() instanceof Apart apart && !apart.userId().equals(transaction.userId());
    }

    void start(SyncRecord record) {
        start = record;
    }

    void end(SyncRecord record) {
        end = record;
    }

    /** Takes the mismatch if it is about the transaction that was started; answers whether it did. */
    boolean link(SyncRecord record) {
        boolean takes = mismatch == null && !contradicts(record);
        if (takes) {
            Apart apart = (Apart) record.content();
            mismatch = new Mismatch(apart.subscriptionBalance(), apart.paymentBalance(), record.position());
        }
        return takes;
    }

    void close(String requestId, FateBook book, MessageSink sink) {
        Outcome outcome = outcome();
        Refusal refusal = refusal(requestId);
        book.addOutcome(outcome);
        if (start != null) {
            sink.started(new LedgerEntry(
                    started(start).transaction(),
                    start.timestamp(),
                    requestId,
                    messageId,
                    outcome,
                    mismatch,
                    start.position(),
                    end == null ? null : end.position()));
        } else {
            SyncRecord telling = end == null ? first : end;
            sink.unstarted(new UnstartedMessage(
                    messageId, requestId, first.timestamp(), outcome, refusal, telling.position()));
        }
        if (refusal != null) {
            sink.refused(refusal);
        }
    }

    private @Nullable Refusal refusal(String requestId) {
        if (end == null || !(end.content() instanceof Refused refused)) {
            return null;
        }
        return new Refusal(
                refused.transactionId(),
                end.timestamp(),
                requestId,
                messageId,
                refused.userId(),
                refused.currentBalance(),
                refused.newBalance(),
                start != null,
                end.position());
    }

    private Outcome outcome() {
        Kind fate = end == null ? null : end.kind();
        if (fate == null) {
            return Outcome.UNFINISHED;
        }
        return switch (fate) {
            case SYNC_PUBLISHED -> Outcome.PUBLISHED;
            case SYNC_SKIPPED -> Outcome.SKIPPED;
            case OVERDRAFT_REFUSED -> Outcome.REFUSED;
            case SYNC_FAILED -> Outcome.FAILED;
            default -> throw new AssertionError(fate + " is no fate");
        };
    }

    private static Started started(SyncRecord record) {
        return (Started) record.content();
    }
}
