package io.calo.analysis.internal.protocol;

import io.calo.analysis.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the records of one request after another, each request's in the order of time, and gives out what they come to.
 *
 * <p>Records of one request that lie further apart than the function may run belong to different runs, and are judged apart. So it
 * is certain when a request can be judged whose records come in live: see {@link RunLimits}.
 */
public final class RequestReplay {
    /** A request of more records, which no service makes, is taken piece by piece, lest it fill the memory. */
    private static final int MOST_AT_ONCE = 65_536;

    private final RunLimits limits;
    private final Period period;
    private final FateBook book;
    /** For what came before the period: followed, not counted. */
    private final FateBook history = new FateBook();

    private final MessageSink sink;
    private final OutsideRecords outside;
    private final List<SyncRecord> records = new ArrayList<>();
    private @Nullable String requestId;
    private long first;
    private long last;
    private boolean silent = true;
    private @Nullable InvocationReplay messages;
    private @Nullable InvocationRuns runs;

    /** Begins; counts go into the book, all else into the sink. */
    public RequestReplay(RunLimits limits, FateBook book, MessageSink sink) {
        this(limits, Period.ALL, book, sink);
    }

    /** Begins; counts of runs that begin in the period go into the book, and all but those that begin after it into the sink. */
    public RequestReplay(RunLimits limits, Period period, FateBook book, MessageSink sink) {
        this.limits = limits;
        this.period = period;
        this.book = book;
        this.sink = sink;
        this.outside = new OutsideRecords(period, book);
    }

    /**
     * Takes the next record. All of a request come one after the other; those of {@link SyncRecord#NO_REQUEST} belong to no invocation
     * and are only counted.
     */
    public void add(String request, SyncRecord record) {
        if (request.equals(SyncRecord.NO_REQUEST)) {
            outside.add(record);
            return;
        }
        long now = record.epochMillis();
        if (!request.equals(requestId) || limits.areApart(first, last, now)) {
            close();
            requestId = request;
            first = now;
        } else if (records.size() >= MOST_AT_ONCE && now != last) {
            replay(request);
        }
        last = now;
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
            if (silent) {
                counts().addSilentRun();
            }
        }
        messages = null;
        runs = null;
        requestId = null;
        silent = true;
    }

    private void replay(String request) {
        if (period.isLater(Instant.ofEpochMilli(first))) {
            records.clear();
            return;
        }
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
        counts().addRepeated(known - protocol.size());
        silent &= protocol.isEmpty();
        messages(request).replay(protocol);
        records.clear();
    }

    private InvocationReplay messages(String request) {
        if (messages == null) {
            messages = new InvocationReplay(request, counts(), sink);
        }
        return messages;
    }

    private FateBook counts() {
        return period.isHistory(Instant.ofEpochMilli(first)) ? history : book;
    }

    private InvocationRuns runs(String request) {
        if (runs == null) {
            runs = new InvocationRuns(request, sink);
        }
        return runs;
    }
}
