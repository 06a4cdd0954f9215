package io.calo.analysis.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records by the request they belong to, gathered from all files before any is judged. */
public final class Invocations {
    /** The order of time; among equals an order of its own, so that no file's place in the input shows. */
    private static final Comparator<SyncRecord> BY_TIME = Comparator.comparing(SyncRecord::timestamp)
            .thenComparing(SyncRecord::kind)
            .thenComparing(record -> record.content().toString())
            .thenComparing(record -> record.position().source())
            .thenComparing(record -> record.position().byteOffset());

    private final Map<String, List<SyncRecord>> byRequest = new LinkedHashMap<>();
    private long outside;
    private long repeated;

    /** Adds a record. */
    public void add(SyncRecord record) {
        if (record.requestId() == null) {
            outside++;
        } else {
            byRequest
                    .computeIfAbsent(record.requestId(), id -> new ArrayList<>(4))
                    .add(record);
        }
    }

    /** Replays every invocation into the book, and forgets it. */
    public void drainTo(FateBook book) {
        byRequest.forEach((requestId, records) -> {
            records.sort(BY_TIME);
            List<SyncRecord> once = withoutCopies(records);
            repeated += records.size() - once.size();
            new InvocationReplay(requestId, book).replay(once);
        });
        byRequest.clear();
    }

    /**
     * Leaves out records that another file holds too. One file may hold equal records (two messages skipped in the same
     * millisecond), so of each the largest number that a single file holds is kept.
     */
    private static List<SyncRecord> withoutCopies(List<SyncRecord> sorted) {
        List<SyncRecord> once = new ArrayList<>(sorted.size());
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(from).says(sorted.get(to))) {
                to++;
            }
            once.addAll(fullestFile(sorted.subList(from, to)));
            from = to;
        }
        return once;
    }

    private static List<SyncRecord> fullestFile(List<SyncRecord> equal) {
        if (equal.size() == 1) {
            return equal;
        }
        Map<String, List<SyncRecord>> bySource = new LinkedHashMap<>();
        for (SyncRecord record : equal) {
            bySource.computeIfAbsent(record.position().source(), source -> new ArrayList<>(2))
                    .add(record);
        }
        List<SyncRecord> fullest = List.of();
        for (List<SyncRecord> ofOne : bySource.values()) {
            fullest = ofOne.size() > fullest.size() ? ofOne : fullest;
        }
        return fullest;
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
