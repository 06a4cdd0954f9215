package io.calo.benchmarks.measure;

import io.calo.benchmarks.measure.Baseline.Pair;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Measures what the guard watches, and lets it judge. First it proves itself: a reading of everything twice, taken for a
 * reading once, must be objected to. Where it objects to a time, that pair is measured again before it counts, since a busy
 * machine is not the parser's fault.
 */
public final class GuardRun {
    private static final Pair PROVEN = Baseline.PAIRS.get(0);
    private static final String CONTROL = "Parser.eventsTwice";
    private static final int MORE_TRIES = 2;

    private final Measuring measurer;

    /** Measures by that. */
    public GuardRun(Measuring measurer) {
        this.measurer = measurer;
    }

    /** What the parser does now, to be recorded; the median of so many rounds. */
    public Baseline record(int rounds) {
        Rounds measured = new Rounds();
        for (int i = 0; i < rounds; i++) {
            measured.add(measurer.measure(benchmarks(), null));
        }
        return Baseline.of(measured);
    }

    /**
     * What the recorded figures do not allow; empty where all is well.
     *
     * @throws MeasuringException if the guard does not see that everything is read twice, so that it would see nothing
     */
    public List<String> objections(Baseline baseline) {
        Guard guard = new Guard(baseline);
        Rounds measured = new Rounds();
        Set<String> benchmarks = benchmarks();
        benchmarks.add(CONTROL);
        measured.add(measurer.measure(benchmarks, null));
        prove(guard, measured);
        List<String> objections = new ArrayList<>();
        for (Pair pair : Baseline.PAIRS) {
            objections.addAll(lasting(guard, pair, guard.objections(measured, pair, pair.ours())));
        }
        return objections;
    }

    private List<String> lasting(Guard guard, Pair pair, List<String> first) {
        List<String> objections = first;
        for (int i = 0; i < MORE_TRIES && !objections.isEmpty(); i++) {
            Rounds again = new Rounds();
            again.add(measurer.measure(List.of(pair.ours(), pair.rival()), null));
            objections = guard.objections(again, pair, pair.ours());
        }
        return objections;
    }

    static void prove(Guard guard, Rounds measured) {
        int seen = guard.objections(measured, PROVEN, CONTROL).size();
        if (seen < 2) {
            throw new MeasuringException(
                    "The guard objects to " + seen
                            + " of two losses when everything is read twice, so it proves nothing."
                            + " Either the recorded figures are far worse than the parser is now, and are to be recorded"
                            + " anew (benchmarks/run record), or the guard is broken.",
                    null);
        }
    }

    private static Set<String> benchmarks() {
        Set<String> benchmarks = new LinkedHashSet<>();
        for (Pair pair : Baseline.PAIRS) {
            benchmarks.add(pair.ours());
            benchmarks.add(pair.rival());
        }
        return benchmarks;
    }
}
