package io.calo.analysis.internal;

import io.calo.parser.LogEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records by the request they belong to, gathered from all files before any is judged. */
public final class Invocations {
    /** The order of time; among equals an order of its own, so that no file's place in the input shows. */
    private static final Comparator<SyncRecord> BY_TIME = Comparator.comparingLong(SyncRecord::epochMillis)
            .thenComparing(SyncRecord::kind)
            .thenComparing(record -> record.content().toString())
            .thenComparing(record -> record.position().source())
            .thenComparing(record -> record.position().input())
            .thenComparing(record -> record.position().byteOffset());

    /** What the runtime logs in place of a request id that it does not know. */
    private static final String NO_REQUEST = "undefined";

    private final SyncRecords records = new SyncRecords();
    private final Map<String, List<SyncRecord>> byRequest = new LinkedHashMap<>();
    private long outside;
    private long repeated;

    /** Adds an event, if it takes part in the protocol. */
    public void add(LogEvent event) {
        if (!Protocol.knows(event.kind())) {
            return;
        }
        String requestId = event.requestId();
        if (requestId == null || requestId.equals(NO_REQUEST)) {
            outside++;
        } else {
            byRequest.computeIfAbsent(requestId, id -> new ArrayList<>(4)).add(records.of(event));
        }
    }

    /** Replays every invocation into the book, and forgets each as it goes, since there may be millions. */
    public void drainTo(FateBook book) {
        Iterator<Map.Entry<String, List<SyncRecord>>> invocations =
                byRequest.entrySet().iterator();
        while (invocations.hasNext()) {
            Map.Entry<String, List<SyncRecord>> invocation = invocations.next();
            invocations.remove();
            List<SyncRecord> sorted = invocation.getValue();
            sorted.sort(BY_TIME);
            List<SyncRecord> once = Copies.removedFrom(sorted);
            repeated += sorted.size() - once.size();
            new InvocationReplay(invocation.getKey(), book).replay(once);
        }
    }

    /** Records left out because another file holds them too. */
    public long repeated() {
        return repeated;
    }

    /** Records without a request. */
    public long outside() {
        return outside;
    }
}
