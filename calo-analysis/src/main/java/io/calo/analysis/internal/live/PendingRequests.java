package io.calo.analysis.internal.live;

import io.calo.analysis.internal.protocol.RequestReplay;
import io.calo.analysis.internal.protocol.RunLimits;
import io.calo.analysis.internal.protocol.SyncRecord;
import io.calo.parser.Kind;
import io.calo.parser.SourcePosition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Records of requests of which more may come. Two queues tell, without going through all requests, which may be over and when the
 * earliest record was logged; what they hold of a request may be out of date, and is looked at again when its turn comes.
 */
final class PendingRequests {
    private static final Comparator<SyncRecord> BY_TIME = Comparator.comparingLong(SyncRecord::epochMillis);

    private final RunLimits limits;
    private final Map<String, Pending> byRequest = new TreeMap<>();
    private final PriorityQueue<Due> ends = new PriorityQueue<>();
    private final PriorityQueue<Due> firsts = new PriorityQueue<>();

    PendingRequests(RunLimits limits) {
        this.limits = limits;
    }

    /** One request's records, in no order, each once. */
    private static final class Pending {
        private final List<SyncRecord> records = new ArrayList<>(8);
        private final Set<Identity> known = new HashSet<>();
        private long first = Long.MAX_VALUE;
    }

    /** What tells a record fed twice from others: its place, and its id where records of one payload share a place. */
    private record Identity(
            SourcePosition position, @Nullable String eventId, Kind kind, long epochMillis) {
        static Identity of(SyncRecord record) {
            return new Identity(record.position(), record.eventId(), record.kind(), record.epochMillis());
        }
    }

    /** When a request is to be looked at. */
    private record Due(long millis, String requestId) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return Long.compare(millis, other.millis);
        }
    }

    /** Takes a record, unless it is there already. */
    void add(String requestId, SyncRecord record) {
        Pending pending = byRequest.get(requestId);
        if (pending == null) {
            pending = new Pending();
            byRequest.put(requestId, pending);
            ends.add(new Due(limits.end(record.epochMillis(), record.epochMillis()), requestId));
        }
        if (pending.known.add(Identity.of(record))) {
            pending.records.add(record);
            if (record.epochMillis() < pending.first) {
                pending.first = record.epochMillis();
                firsts.add(new Due(pending.first, requestId));
                // An earlier record may belong to a run of its own, which is over sooner.
                ends.add(new Due(limits.end(pending.first, pending.first), requestId));
            }
        }
    }

    /** Replays the runs that no record after the watermark can belong to, and forgets them. */
    void settle(long watermarkMillis, RequestReplay replay) {
        while (!ends.isEmpty() && ends.peek().millis() <= watermarkMillis) {
            String requestId = ends.remove().requestId();
            Pending pending = byRequest.get(requestId);
            if (pending != null) {
                settle(requestId, pending, watermarkMillis, replay);
            }
        }
    }

    private void settle(String requestId, Pending pending, long watermarkMillis, RequestReplay replay) {
        pending.records.sort(BY_TIME);
        int settled = 0;
        long end = Long.MAX_VALUE;
        while (settled < pending.records.size()) {
            int next = endOfRun(pending.records, settled);
            end = limits.end(
                    pending.records.get(settled).epochMillis(),
                    pending.records.get(next - 1).epochMillis());
            if (end > watermarkMillis) {
                break;
            }
            settled = next;
        }
        List<SyncRecord> over = pending.records.subList(0, settled);
        over.forEach(record -> replay.add(requestId, record));
        replay.close();
        over.forEach(record -> pending.known.remove(Identity.of(record)));
        over.clear();
        if (pending.records.isEmpty()) {
            byRequest.remove(requestId);
            return;
        }
        ends.add(new Due(end, requestId));
        if (settled > 0) {
            pending.first = pending.records.get(0).epochMillis();
            firsts.add(new Due(pending.first, requestId));
        }
    }

    /** The index after the last record of the run that begins at {@code from}. */
    private int endOfRun(List<SyncRecord> records, int from) {
        long first = records.get(from).epochMillis();
        int next = from + 1;
        while (next < records.size()
                && !limits.areApart(
                        first,
                        records.get(next - 1).epochMillis(),
                        records.get(next).epochMillis())) {
            next++;
        }
        return next;
    }

    /** When the earliest record was logged; far in the future where there is none. */
    long earliest() {
        while (!firsts.isEmpty()) {
            Due first = firsts.peek();
            Pending pending = byRequest.get(first.requestId());
            if (pending != null && pending.first == first.millis()) {
                return first.millis();
            }
            firsts.remove();
        }
        return Long.MAX_VALUE;
    }

    /** All that is pending. */
    Map<String, List<SyncRecord>> all() {
        Map<String, List<SyncRecord>> all = new TreeMap<>();
        byRequest.forEach((requestId, pending) -> all.put(requestId, pending.records));
        return all;
    }
}
