package io.calo.analysis.internal.live;

import io.calo.analysis.Finding;
import io.calo.analysis.internal.batch.Grouping;
import io.calo.analysis.internal.batch.Happening;
import io.calo.analysis.internal.batch.ScopeStage;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The detectors of a scope at all of its keys at once. */
final class ScopeRuns {
    private final Grouping grouping;
    private final List<ActiveDetector> detectors;
    private final Failures failures;
    private final Consumer<Finding> out;
    private final Map<String, KeyRun> byKey = new TreeMap<>();

    ScopeRuns(Grouping grouping, List<ActiveDetector> detectors, Failures failures, Consumer<Finding> out) {
        this.grouping = grouping;
        this.detectors = detectors;
        this.failures = failures;
        this.out = out;
    }

    boolean isEmpty() {
        return detectors.isEmpty();
    }

    void hand(Happening happening) {
        if (!detectors.isEmpty()) {
            KeyRun run = byKey.computeIfAbsent(grouping.of(happening), key -> new KeyRun(key, detectors, failures));
            ScopeStage.hand(happening, run, out);
        }
    }

    void end() {
        byKey.values().forEach(run -> run.onEnd(out));
    }

    Map<String, KeyRun> byKey() {
        return byKey;
    }
}
