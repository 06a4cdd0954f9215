package io.calo.analysis.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows the records of one invocation in time and notes each message's fate in the book. Records of the same millisecond are
 * taken in the order of their place where they stand in one file, else in the order of the grammar.
 */
final class InvocationReplay {
    private final FateBook book;
    private final String requestId;
    private @Nullable OpenMessage message;

    InvocationReplay(String requestId, FateBook book) {
        this.requestId = requestId;
        this.book = book;
    }

    /** Replays records that are sorted by time. */
    void replay(List<SyncRecord> sorted) {
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).timestamp().equals(sorted.get(from).timestamp())) {
                to++;
            }
            replayMillisecond(new ArrayList<>(sorted.subList(from, to)));
            from = to;
        }
        close();
    }

    private void replayMillisecond(List<SyncRecord> tied) {
        while (tied.size() > 1) {
            SyncRecord next = next(tied);
            tied.remove(next);
            follow(next);
        }
        follow(tied.get(0));
    }

    private SyncRecord next(List<SyncRecord> tied) {
        Protocol state = message == null ? Protocol.IDLE : message.state();
        SyncRecord best = null;
        for (SyncRecord record : tied) {
            if (best == null) {
                best = record;
            } else if (state.allows(record.kind()) != state.allows(best.kind())) {
                best = state.allows(record.kind()) ? record : best;
            } else if (precedes(record, best)) {
                best = record;
            }
        }
        return java.util.Objects.requireNonNull(best);
    }

    private static boolean precedes(SyncRecord one, SyncRecord other) {
        if (one.position().source().equals(other.position().source())) {
            return one.position().byteOffset() < other.position().byteOffset();
        }
        return Protocol.rank(one.kind()) < Protocol.rank(other.kind());
    }

    private void follow(SyncRecord record) {
        switch (record.kind()) {
            case MESSAGE_RECEIVED -> {
                close();
                message = OpenMessage.received(record);
            }
            case PAYMENT_MESSAGE -> openUnless(message != null && !message.isEnded());
            case SYNC_STARTED ->
                openUnless(message != null && message.takesStart()).start(record);
            case SYNC_PUBLISHED, SYNC_SKIPPED, OVERDRAFT_REFUSED, SYNC_FAILED ->
                openUnless(message != null && message.takesFate(record)).end(record);
            case BALANCE_MISMATCH -> book.addMismatch(message != null && message.link(record));
            default -> {
                // Locks and notifications change nothing.
            }
        }
    }

    /** The open message, or a new one that nothing announced. */
    private OpenMessage openUnless(boolean fits) {
        OpenMessage open = message;
        if (open == null || !fits) {
            close();
            open = OpenMessage.unannounced();
            message = open;
        }
        return open;
    }

    private void close() {
        if (message != null) {
            message.close(requestId, book);
            message = null;
        }
    }
}
