package io.calo.analysis.internal.protocol;

import io.calo.analysis.internal.protocol.SyncRecord.Input;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Leaves out the records of an invocation that another file holds too, as in overlapping exports.
 *
 * <p>A received message or a started transaction cannot occur twice in one invocation: where two files hold the same one, they
 * overlap. Other records may be equal by chance, since two messages may be skipped in the same millisecond with the same words. So
 * these are copies only where the files overlap, or lie in different folders, which hold different streams or different exports;
 * and of each as many are kept as the fullest single file holds.
 */
final class Copies {
    private Copies() {}

    /** The records without copies, in their order: equal ones must follow one another. */
    static List<SyncRecord> removedFrom(List<SyncRecord> sorted) {
        List<List<SyncRecord>> groups = groups(sorted);
        if (groups.size() == sorted.size()) {
            return sorted;
        }
        boolean overlap = groups.stream().anyMatch(group -> group.get(0).isUnique() && group.size() > 1);
        List<SyncRecord> once = new ArrayList<>(sorted.size());
        for (List<SyncRecord> group : groups) {
            boolean copied = group.size() > 1 && (overlap || isInSeveralFolders(group));
            once.addAll(copied ? fullestFile(group) : group);
        }
        return once;
    }

    private static List<List<SyncRecord>> groups(List<SyncRecord> sorted) {
        List<List<SyncRecord>> groups = new ArrayList<>();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(from).says(sorted.get(to))) {
                to++;
            }
            groups.add(sorted.subList(from, to));
            from = to;
        }
        return groups;
    }

    private static boolean isInSeveralFolders(List<SyncRecord> group) {
        String first = group.get(0).input().folder();
        return group.stream().anyMatch(record -> !record.input().folder().equals(first));
    }

    private static Collection<SyncRecord> fullestFile(List<SyncRecord> equal) {
        // By place within each file: the same place twice is the same file read twice.
        Map<Input, Map<Long, SyncRecord>> byInput = new LinkedHashMap<>();
        for (SyncRecord record : equal) {
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
