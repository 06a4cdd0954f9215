package io.calo.analysis.internal.protocol;

import io.calo.analysis.Mismatch;
import io.calo.analysis.internal.protocol.SyncRecord.Apart;
import io.calo.parser.Kind;
import io.calo.parser.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows the records of one invocation in time and notes each message's fate in the book. Records of the same
 * millisecond keep the order of their place where they stand in one file and the grammar agrees; else the grammar orders them.
 */
final class InvocationReplay {
    /** Records of one encoded payload share a place; their ids are in the order in which they were logged. */
    private static final Comparator<SyncRecord> BY_PLACE = Comparator.comparing(
                    (SyncRecord record) -> record.position().source())
            .thenComparing(record -> record.position().input())
            .thenComparing(record -> record.position().byteOffset())
            .thenComparing(SyncRecord::eventId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** The grammar's order; among records of one kind that of their content, so that no file's name or place shows. */
    private static final Comparator<SyncRecord> BY_GRAMMAR = Comparator.comparing(
                    (SyncRecord record) -> Protocol.rank(record.kind()))
            .thenComparing(record -> record.content().toString());

    private final String requestId;
    private final FateBook book;
    private final MessageSink sink;
    private @Nullable OpenMessage message;

    InvocationReplay(String requestId, FateBook book, MessageSink sink) {
        this.requestId = requestId;
        this.book = book;
        this.sink = sink;
    }

    /** Replays the next records, sorted by time. Those of a millisecond come together. */
    void replay(List<SyncRecord> sorted) {
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size()
                    && sorted.get(to).epochMillis() == sorted.get(from).epochMillis()) {
                to++;
            }
            if (to == from + 1) {
                follow(sorted.get(from));
            } else {
                replayMillisecond(new ArrayList<>(sorted.subList(from, to)));
            }
            from = to;
        }
    }

    private void replayMillisecond(List<SyncRecord> tied) {
        tied.sort(BY_PLACE);
        if (isOneFile(tied) && fits(tied.get(0)) && state().allowsAll(tied)) {
            tied.forEach(this::follow);
            return;
        }
        tied.sort(BY_GRAMMAR);
        while (!tied.isEmpty()) {
            follow(tied.remove(nextByGrammar(tied)));
        }
    }

    private static boolean isOneFile(List<SyncRecord> sortedByPlace) {
        SourcePosition first = sortedByPlace.get(0).position();
        SourcePosition last = sortedByPlace.get(sortedByPlace.size() - 1).position();
        return first.input() == last.input() && first.source().equals(last.source());
    }

    /**
     * Index of the first that the grammar lets come next. Where it lets none the message was cut off, and a new one begins, if one
     * does.
     */
    private int nextByGrammar(List<SyncRecord> tied) {
        int begins = 0;
        for (int i = 0; i < tied.size(); i++) {
            if (fits(tied.get(i))) {
                return i;
            }
            begins = tied.get(i).kind() == Kind.MESSAGE_RECEIVED ? i : begins;
        }
        return begins;
    }

    /** Whether the grammar lets the record come next, and it is not about another message's transaction. */
    private boolean fits(SyncRecord record) {
        return state().allows(record.kind()) && (message == null || !message.contradicts(record));
    }

    private Protocol state() {
        return message == null ? Protocol.IDLE : message.state();
    }

    private void follow(SyncRecord record) {
        switch (record.kind()) {
            case MESSAGE_RECEIVED -> {
                close();
                book.addReceived();
                message = OpenMessage.received(record);
            }
            case PAYMENT_MESSAGE -> openUnless(message != null && !message.isEnded(), record);
            case SYNC_STARTED ->
                openUnless(message != null && message.takesStart(), record).start(record);
            case SYNC_PUBLISHED, SYNC_SKIPPED, OVERDRAFT_REFUSED, SYNC_FAILED ->
                openUnless(message != null && !message.isEnded() && !message.contradicts(record), record)
                        .end(record);
            case BALANCE_MISMATCH -> mismatch(record);
            default -> {
                // Locks and notifications change nothing.
            }
        }
    }

    /** The open message, or a new one that nothing announced. */
    private OpenMessage openUnless(boolean fits, SyncRecord record) {
        OpenMessage open = message;
        if (open == null || !fits) {
            close();
            book.addUnannounced();
            open = OpenMessage.unannounced(record);
            message = open;
        }
        return open;
    }

    private void mismatch(SyncRecord record) {
        boolean linked = message != null && message.link(record);
        book.addMismatch(linked);
        if (!linked) {
            Apart apart = (Apart) record.content();
            Mismatch mismatch = new Mismatch(apart.subscriptionBalance(), apart.paymentBalance(), record.position());
            sink.stray(new StrayMismatch(apart.userId(), record.timestamp(), requestId, mismatch));
        }
    }

    /** Says that there are no more records. */
    void close() {
        if (message != null) {
            message.close(requestId, book, sink);
            message = null;
        }
    }
}
