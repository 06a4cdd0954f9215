package io.calo.analysis.internal.detect;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Severity;
import io.calo.analysis.internal.detect.DetectorCatalog.Rule;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.Scope;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The detectors that are to run, with their options, by scope. Immutable; good for any number of analyses. */
public final class DetectorSetup {
    private final Map<Scope, List<ActiveDetector>> byScope;
    private final List<DetectorFailure> failures;

    private DetectorSetup(Map<Scope, List<ActiveDetector>> byScope, List<DetectorFailure> failures) {
        this.byScope = byScope;
        this.failures = failures;
    }

    /**
     * Sets the rules of a catalogue up.
     *
     * @param options texts by rule id, a dot and the option's name; where several rules' ids fit, the longest is meant
     * @param severities what the findings of rules are to be, by rule id
     * @param disabled ids of rules that are not to run; their options are checked nevertheless
     * @param suppressed ids of rules whose findings are suppressed
     * @throws IllegalArgumentException if there is no such rule or option, or a value is none; says so of all of them
     */
    public static DetectorSetup of(
            DetectorCatalog catalog,
            Map<String, String> options,
            Map<String, Severity> severities,
            Set<String> disabled,
            Set<String> suppressed) {
        List<String> problems = new ArrayList<>();
        RuleSettings settings = new RuleSettings(catalog, problems);
        settings.requireRules(severities.keySet(), "severity");
        settings.requireRules(disabled, "disabled");
        settings.requireRules(suppressed, "suppression");
        Map<String, DetectorOptions> read = settings.read(options);
        Problems.refuseIfAny(problems);
        List<DetectorFailure> failures = new ArrayList<>(catalog.failures());
        Map<Scope, List<ActiveDetector>> byScope = new EnumMap<>(Scope.class);
        read.forEach((id, values) -> {
            if (!disabled.contains(id)) {
                Rule rule = Objects.requireNonNull(catalog.byId().get(id), id);
                create(rule, values, severities, byScope, failures);
            }
        });
        byScope.replaceAll((scope, detectors) -> List.copyOf(detectors));
        return new DetectorSetup(byScope, List.copyOf(failures));
    }

    private static void create(
            Rule rule,
            DetectorOptions options,
            Map<String, Severity> severities,
            Map<Scope, List<ActiveDetector>> byScope,
            List<DetectorFailure> failures) {
        String id = rule.descriptor().id();
        try {
            Detector<?> made = Objects.requireNonNull(rule.provider().create(options), "create() answered null");
            @SuppressWarnings("unchecked") // its states are only ever handed back to it
            Detector<Object> detector = (Detector<Object>) made;
            byScope.computeIfAbsent(rule.descriptor().scope(), scope -> new ArrayList<>())
                    .add(new ActiveDetector(rule.descriptor(), detector, severities.get(id), rule.className()));
        } catch (Throwable broken) {
            Failures.requireSurvivable(broken);
            failures.add(new DetectorFailure(id, rule.className(), null, null, 0, Failures.describe(broken)));
        }
    }

    /** The detectors of a scope, in the order of their rules' ids. */
    public List<ActiveDetector> detectors(Scope scope) {
        return byScope.getOrDefault(scope, List.of());
    }

    /** The rules that could not be loaded, described or created. */
    public List<DetectorFailure> failures() {
        return failures;
    }
}
