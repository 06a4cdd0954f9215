package io.calo.simulator;

import java.util.Map;

/**
 * What a simulation has written.
 *
 * @param files log files, {@code labels.ndjson} not counted
 * @param decodedBytes bytes of all log files before compression
 * @param recordsByKind records by kind, under the names the analysis uses ({@code sync-started}, …); every kind is present,
 *     those that did not occur with 0
 * @param transactions transactions started, the same as the records of kind {@code sync-started}
 * @param messages messages received, retries included
 * @param faults faults put in, by kind; fewer than asked for where the period has no room for them
 * @param labels lines in {@code labels.ndjson}: the faults and what certainly follows from them
 */
public record SimulationResult(
        long files,
        long decodedBytes,
        Map<String, Long> recordsByKind,
        long transactions,
        long messages,
        Map<Fault, Integer> faults,
        long labels) {
    /** Copies the maps, so that the result does not change. */
    public SimulationResult {
        recordsByKind = Map.copyOf(recordsByKind);
        faults = Map.copyOf(faults);
    }

    /** Records of all kinds. */
    public long records() {
        return recordsByKind.values().stream().mapToLong(Long::longValue).sum();
    }
}
