package io.calo.analysis.internal.protocol;

import io.calo.analysis.internal.protocol.SyncRecord.Input;
import io.calo.analysis.internal.protocol.SyncRecord.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out the records of an invocation that are there already, be they delivered twice or exported twice.
 *
 * <p>Where records state CloudWatch's id of their event, the id decides: one id is one event, two are two, wherever they stand.
 *
 * <p>Other records have only what they say. A received message or a started transaction cannot occur twice in one invocation: where
 * two files hold the same one, they overlap. The rest may be equal by chance, since two messages may be skipped in the same
 * millisecond with the same words. So these are copies only where the files overlap, or where they stand in different folders or log
 * streams, and so are no parts of one stream; and of each as many are kept as the fullest single file holds. All that was delivered
 * with ids counts as one such file, and as one that overlaps with those without.
 */
final class Copies {
    private Copies() {}

    /** The records without copies, in their order: equal ones must follow one another. */
    static List<SyncRecord> removedFrom(List<SyncRecord> sorted) {
        List<Alike> groups = groups(sorted);
        if (groups.size() == sorted.size()) {
            return sorted;
        }
        boolean overlap = groups.stream().anyMatch(Alike::provesOverlap);
        List<SyncRecord> once = new ArrayList<>(sorted.size());
        for (Alike group : groups) {
            once.addAll(group.once(overlap));
        }
        return once;
    }

    private static List<Alike> groups(List<SyncRecord> sorted) {
        List<Alike> groups = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(from).says(sorted.get(to))) {
                to++;
            }
            groups.add(Alike.of(sorted.subList(from, to)));
            from = to;
        }
        return groups;
    }

    /**
     * Records that say the same at the same time.
     *
     * @param delivered those with an id, one of each
     * @param nameless those without
     */
    private record Alike(List<SyncRecord> delivered, List<SyncRecord> nameless) {
        static Alike of(List<SyncRecord> equal) {
            if (equal.size() == 1) {
                return new Alike(List.of(), equal);
            }
            Set<String> ids = new HashSet<>();
            List<SyncRecord> delivered = new ArrayList<>();
            List<SyncRecord> nameless = new ArrayList<>();
            for (SyncRecord record : equal) {
                if (record.eventId() == null) {
                    nameless.add(record);
                } else if (ids.add(record.eventId())) {
                    delivered.add(record);
                }
            }
            return new Alike(delivered, nameless);
        }

        /** Whether it tells that files hold the same part of the log. */
        boolean provesOverlap() {
            int sources = nameless.size() + (delivered.isEmpty() ? 0 : 1);
            return sources > 1 && nameless.get(0).isUnique();
        }

        /** The records without copies. */
        Collection<SyncRecord> once(boolean overlap) {
            boolean copied = nameless.size() > 1 && (overlap || isInSeveralPlaces());
            Collection<SyncRecord> read = copied ? fullestFile() : nameless;
            return read.size() > delivered.size() ? read : delivered;
        }

        private boolean isInSeveralPlaces() {
            Place first = nameless.get(0).place();
            return nameless.stream().anyMatch(record -> !record.place().equals(first));
        }

        private Collection<SyncRecord> fullestFile() {
            // By place within each file: the same place twice is the same file read twice.
            Map<Input, Map<Long, SyncRecord>> byInput = new LinkedHashMap<>();
            for (SyncRecord record : nameless) {
                byInput.computeIfAbsent(record.input(), input -> new LinkedHashMap<>())
                        .putIfAbsent(record.position().byteOffset(), record);
            }
            Map<Long, SyncRecord> fullest = Map.of();
            for (Map<Long, SyncRecord> ofOne : byInput.values()) {
                fullest = ofOne.size() > fullest.size() ? ofOne : fullest;
            }
            return fullest.values();
        }
    }
}
