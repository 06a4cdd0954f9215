package io.calo.analysis.internal.protocol;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of one request after another, each request's in the order of time, and gives out what they come to.
 *
 * <p>Lambda ends a run after 15 minutes at most, so records of one request that lie further apart belong to different runs and are
 * judged apart. That makes it certain when a request can be judged whose records come in live.
 */
public final class RequestReplay {
    /** The longest that a run of a Lambda function may take. */
    public static final long LONGEST_RUN_MILLIS = 15 * 60_000L;

    /** A request of more records, which no service makes, is taken piece by piece, lest it fill the memory. */
    private static final int MOST_AT_ONCE = 65_536;

    private final FateBook book;
    private final MessageSink sink;
    private final List<SyncRecord> records = new ArrayList<>();
    private @Nullable String requestId;
    private @Nullable InvocationReplay messages;
    private @Nullable InvocationRuns runs;

    /** Begins; counts go into the book, all else into the sink. */
    public RequestReplay(FateBook book, MessageSink sink) {
        this.book = book;
        this.sink = sink;
    }

    /** Takes the next record. All of a request come one after the other. */
    public void add(String request, SyncRecord record) {
        if (!request.equals(requestId)) {
            close();
            requestId = request;
        } else if (!records.isEmpty()) {
            long last = records.get(records.size() - 1).epochMillis();
            if (record.epochMillis() - last > LONGEST_RUN_MILLIS) {
                close();
                requestId = request;
            } else if (records.size() >= MOST_AT_ONCE && record.epochMillis() != last) {
                replay(request);
            }
        }
        records.add(record);
    }

    /** Judges what is open. */
    public void close() {
        if (requestId != null) {
            replay(requestId);
        }
        if (messages != null) {
            messages.close();
        }
        if (runs != null) {
            runs.close();
        }
        messages = null;
        runs = null;
        requestId = null;
    }

    private void replay(String request) {
        records.sort(SyncRecord.BY_TIME);
        List<SyncRecord> once = Copies.removedFrom(records);
        List<SyncRecord> protocol = new ArrayList<>(once.size());
        for (SyncRecord record : once) {
            if (record.isPlatform()) {
                runs(request).follow(record);
            } else {
                protocol.add(record);
            }
        }
        long known = records.stream().filter(record -> !record.isPlatform()).count();
        book.addRepeated(known - protocol.size());
        messages(request).replay(protocol);
        records.clear();
    }

    private InvocationReplay messages(String request) {
        if (messages == null) {
            messages = new InvocationReplay(request, book, sink);
        }
        return messages;
    }

    private InvocationRuns runs(String request) {
        if (runs == null) {
            runs = new InvocationRuns(request, sink);
        }
        return runs;
    }
}
