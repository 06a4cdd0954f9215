package io.calo.simulator;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** What has been written so far. */
final class Totals {
    final long[] records = new long[Kind.values().length];
    final Map<Fault, Integer> faults = new EnumMap<>(Fault.class);
    long files;
    long decodedBytes;

    void injected(Fault fault) {
        faults.merge(fault, 1, Integer::sum);
    }

    SimulationResult result(long labels) {
        Map<String, Long> byKind = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            byKind.put(kind.label(), records[kind.ordinal()]);
        }
        return new SimulationResult(
                files,
                decodedBytes,
                byKind,
                records[Kind.SYNC_STARTED.ordinal()],
                records[Kind.MESSAGE_RECEIVED.ordinal()],
                faults,
                labels);
    }
}
