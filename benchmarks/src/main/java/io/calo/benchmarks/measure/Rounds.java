package io.calo.benchmarks.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * What several rounds measured. In a round every benchmark runs once, so that whatever slows the machine for a while slows
 * neighbours in the round alike; ratios are taken within rounds, and the median of these counts.
 */
public final class Rounds {
    private final Map<String, List<Measurement>> byBenchmark = new LinkedHashMap<>();

    /** Adds a round. */
    public void add(List<Measurement> round) {
        for (Measurement measurement : round) {
            byBenchmark
                    .computeIfAbsent(measurement.benchmark(), name -> new ArrayList<>())
                    .add(measurement);
        }
    }

    /** What was measured, in the order of the first round. */
    public Set<String> benchmarks() {
        return byBenchmark.keySet();
    }

    /** The median time of a pass, in milliseconds. */
    public double millis(String benchmark) {
        return median(of(benchmark).stream().mapToDouble(Measurement::millis).toArray());
    }

    /** The median time of a pass on a processor, in milliseconds. */
    public double processorMillis(String benchmark) {
        return median(
                of(benchmark).stream().mapToDouble(Measurement::processorMillis).toArray());
    }

    /** The median of what a pass allocates, in bytes. */
    public double bytes(String benchmark) {
        return median(of(benchmark).stream().mapToDouble(Measurement::bytes).toArray());
    }

    /** How many times as fast the one is as the other: the median of the rounds. */
    public double timesAsFast(String one, String other) {
        return median(ratios(one, other, Measurement::millis));
    }

    /** The same by the time on a processor, which says more where other programs want it too. */
    public double timesAsFastOnProcessor(String one, String other) {
        return median(ratios(one, other, Measurement::processorMillis));
    }

    /** The least and the greatest of the rounds' ratios. */
    public double[] range(String one, String other) {
        double[] ratios = ratios(one, other, Measurement::millis);
        Arrays.sort(ratios);
        return new double[] {ratios[0], ratios[ratios.length - 1]};
    }

    private double[] ratios(String one, String other, ToDoubleFunction<Measurement> time) {
        List<Measurement> ours = of(one);
        List<Measurement> theirs = of(other);
        double[] ratios = new double[Math.min(ours.size(), theirs.size())];
        for (int round = 0; round < ratios.length; round++) {
            ratios[round] = time.applyAsDouble(theirs.get(round)) / time.applyAsDouble(ours.get(round));
        }
        return ratios;
    }

    private List<Measurement> of(String benchmark) {
        List<Measurement> measurements = byBenchmark.get(benchmark);
        if (measurements == null) {
            throw new IllegalArgumentException(benchmark + " was not measured");
        }
        return measurements;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
