package io.calo.analysis.internal.live;

import io.calo.analysis.internal.protocol.RequestReplay;
import io.calo.analysis.internal.protocol.RunLimits;
import io.calo.analysis.internal.protocol.SyncRecord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Records of requests of which more may come. */
final class PendingRequests {
    private static final Comparator<SyncRecord> BY_TIME = Comparator.comparingLong(SyncRecord::epochMillis);

    private final RunLimits limits;
    private final Map<String, List<SyncRecord>> byRequest = new TreeMap<>();

    PendingRequests(RunLimits limits) {
        this.limits = limits;
    }

    /** Takes a record; answers whether it was not there yet. The same place twice is the same record fed twice. */
    boolean add(String requestId, SyncRecord record) {
        List<SyncRecord> records = byRequest.computeIfAbsent(requestId, id -> new ArrayList<>(8));
        boolean isNew = records.stream().noneMatch(other -> other.position().equals(record.position()));
        if (isNew) {
            records.add(record);
        }
        return isNew;
    }

    /** Replays the runs that no record after the watermark can belong to, and forgets them. */
    void settle(long watermarkMillis, RequestReplay replay) {
        Iterator<Map.Entry<String, List<SyncRecord>>> requests =
                byRequest.entrySet().iterator();
        while (requests.hasNext()) {
            Map.Entry<String, List<SyncRecord>> request = requests.next();
            List<SyncRecord> records = request.getValue();
            records.sort(BY_TIME);
            int settled = settledRecords(records, watermarkMillis);
            records.subList(0, settled).forEach(record -> replay.add(request.getKey(), record));
            records.subList(0, settled).clear();
            replay.close();
            if (records.isEmpty()) {
                requests.remove();
            }
        }
    }

    /** How many records, from the first on, are of runs that are over. */
    private int settledRecords(List<SyncRecord> records, long watermarkMillis) {
        int settled = 0;
        while (settled < records.size()) {
            long first = records.get(settled).epochMillis();
            int next = settled + 1;
            while (next < records.size()
                    && !limits.areApart(
                            first,
                            records.get(next - 1).epochMillis(),
                            records.get(next).epochMillis())) {
                next++;
            }
            if (limits.end(first, records.get(next - 1).epochMillis()) > watermarkMillis) {
                return settled;
            }
            settled = next;
        }
        return settled;
    }

    /** When the earliest record was logged; far in the future where there is none. */
    long earliest() {
        return byRequest.values().stream()
                .flatMap(List::stream)
                .mapToLong(SyncRecord::epochMillis)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** All that is pending. */
    Map<String, List<SyncRecord>> all() {
        return byRequest;
    }
}
