package io.calo.benchmarks.measure;

import io.calo.benchmarks.measure.Baseline.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Holds the parser to what was recorded. Bytes allocated hardly vary, so little more is a loss; times do, so only ratios to a
 * rival in the same round count, by the time that both were on a processor, and only a large loss.
 */
public final class Guard {
    /** So many times as much may be allocated. */
    static final double MOST_BYTES = 1.03;

    /** So much of the ratio has to be left. */
    static final double LEAST_RATIO = 2.0 / 3;

    private final Baseline baseline;

    /** Holds it to that. */
    public Guard(Baseline baseline) {
        this.baseline = baseline;
    }

    /** What the recorded figures do not allow, in words; empty where all is well. */
    public List<String> objections(Rounds measured) {
        List<String> objections = new ArrayList<>();
        for (Pair pair : Baseline.PAIRS) {
            objections.addAll(objections(measured, pair, pair.ours()));
        }
        return objections;
    }

    /** The same of one pair, with another benchmark in the place of its own. */
    List<String> objections(Rounds measured, Pair pair, String ours) {
        List<String> objections = new ArrayList<>();
        double allowed = Objects.requireNonNull(baseline.bytes().get(pair.ours())) * MOST_BYTES;
        double bytes = measured.bytes(ours);
        if (bytes > allowed) {
            objections.add(text("%s allocates %,.0f bytes a pass; at most %,.0f are allowed", ours, bytes, allowed));
        }
        double needed = Objects.requireNonNull(baseline.ratios().get(pair.id())) * LEAST_RATIO;
        double ratio = measured.timesAsFastOnProcessor(ours, pair.rival());
        if (ratio < needed) {
            objections.add(text(
                    "%s is %.3f times as fast as %s; at least %.3f times are needed",
                    ours, ratio, pair.rival(), needed));
        }
        return objections;
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
