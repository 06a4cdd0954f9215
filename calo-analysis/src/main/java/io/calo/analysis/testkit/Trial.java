package io.calo.analysis.testkit;

import io.calo.analysis.Finding;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.detect.StateCodec;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** One rule at work on a timeline: calls it as the engine does. */
final class Trial {
    private static final Comparator<Finding> BY_TIME =
            Comparator.comparing(Finding::timestamp).thenComparing(Finding::id);

    private final DetectorProvider provider;
    private final DetectorOptions options;
    private final DetectorDescriptor rule;
    private final Failures failures = new Failures();

    Trial(DetectorProvider provider, DetectorOptions options) {
        this.provider = provider;
        this.options = options;
        this.rule = provider.descriptor();
    }

    /** What it finds key by key, as in a batch. */
    List<Finding> byKey(Timeline timeline) {
        List<ActiveDetector> detectors = List.of(detector());
        List<Finding> findings = new ArrayList<>();
        timeline.byKey().forEach((key, facts) -> {
            KeyRun run = new KeyRun(key, detectors, failures);
            facts.forEach(fact -> fact.handTo(run, findings::add));
            run.onEnd(findings::add);
        });
        return sorted(findings);
    }

    /** What it finds where the keys' events come mixed, as in a stream. */
    List<Finding> mixed(Timeline timeline) {
        List<ActiveDetector> detectors = List.of(detector());
        List<Finding> findings = new ArrayList<>();
        Map<String, KeyRun> runs = new TreeMap<>();
        for (Fact fact : timeline.facts()) {
            KeyRun run =
                    runs.computeIfAbsent(String.valueOf(fact.key(rule)), key -> new KeyRun(key, detectors, failures));
            fact.handTo(run, findings::add);
        }
        runs.values().forEach(run -> run.onEnd(findings::add));
        return sorted(findings);
    }

    /** What it finds where after each call a new detector goes on with the state as it was saved. */
    List<Finding> restored(Timeline timeline) {
        StateCodec codec = new StateCodec();
        List<Finding> findings = new ArrayList<>();
        timeline.byKey().forEach((key, facts) -> {
            KeyRun run = new KeyRun(key, List.of(detector()), failures);
            for (Fact fact : facts) {
                run = restored(codec, key, run);
                fact.handTo(run, findings::add);
            }
            restored(codec, key, run).onEnd(findings::add);
        });
        return sorted(findings);
    }

    private KeyRun restored(StateCodec codec, String key, KeyRun run) {
        Map<String, byte[]> saved = run.save(codec);
        Set<String> known = Set.of(rule.id());
        return KeyRun.restored(key, List.of(detector()), failures, codec, saved, known);
    }

    private ActiveDetector detector() {
        Witness witness = new Witness(rule, provider.create(options));
        return new ActiveDetector(rule, witness, null, provider.getClass().getName());
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream().sorted(BY_TIME).toList();
    }
}
