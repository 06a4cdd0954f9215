package io.calo.analysis.internal.rules;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnstartedMessage;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.detect.Failures;
import io.calo.analysis.internal.detect.KeyRun;
import io.calo.analysis.internal.ledger.LedgerBuilder;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.Scope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The built-in rules of the scope SUBSCRIBER, run over what an analysis gave. */
final class RuleRun {
    private final List<Finding> findings = new ArrayList<>();
    private final Failures failures = new Failures();

    private RuleRun() {}

    static RuleRun over(AnalysisResult result) {
        Map<String, List<Step>> bySubscriber = new TreeMap<>();
        for (LedgerEntry entry : result.transactions()) {
            stepsOf(bySubscriber, entry.subscriberId()).add(new Step(entry.timestamp(), sync(entry)));
        }
        for (Refusal refusal : result.refusals()) {
            if (!refusal.started()) {
                stepsOf(bySubscriber, refusal.subscriberId()).add(new Step(refusal.timestamp(), message(refusal)));
            }
        }
        RuleRun run = new RuleRun();
        List<ActiveDetector> detectors = detectors();
        bySubscriber.forEach((subscriber, steps) -> run.subscriber(subscriber, steps, detectors));
        return run;
    }

    List<Finding> findings() {
        return findings;
    }

    List<DetectorFailure> failures() {
        return failures.list();
    }

    /** One thing that happened to a subscriber. */
    private record Step(Instant timestamp, Handover handover) {}

    private interface Handover {
        void to(KeyRun run, LedgerBuilder ledger, Consumer<Finding> out);
    }

    private static List<Step> stepsOf(Map<String, List<Step>> bySubscriber, String subscriber) {
        return bySubscriber.computeIfAbsent(subscriber, id -> new ArrayList<>());
    }

    private static Handover sync(LedgerEntry entry) {
        return (run, ledger, out) -> run.onSync(ledger.add(entry), out);
    }

    private static Handover message(Refusal refusal) {
        UnstartedMessage message = new UnstartedMessage(
                refusal.messageId(),
                refusal.requestId(),
                refusal.timestamp(),
                Outcome.REFUSED,
                refusal,
                refusal.position());
        return (run, ledger, out) -> run.onMessage(message, out);
    }

    private void subscriber(String subscriber, List<Step> steps, List<ActiveDetector> detectors) {
        steps.sort(Comparator.comparing(Step::timestamp)); // stable: entries stay in their order
        KeyRun run = new KeyRun(subscriber, detectors, failures);
        LedgerBuilder ledger = new LedgerBuilder();
        steps.forEach(step -> step.handover().to(run, ledger, findings::add));
        run.onEnd(findings::add);
    }

    private static List<ActiveDetector> detectors() {
        return BuiltInRules.providers().stream()
                .filter(provider -> provider.descriptor().scope() == Scope.SUBSCRIBER)
                .map(RuleRun::detector)
                .toList();
    }

    /** A rule with its defaults, ready to be called. */
    @SuppressWarnings("unchecked") // a state is only ever handed back to the detector that made it
    static ActiveDetector detector(DetectorProvider provider) {
        DetectorDescriptor descriptor = provider.descriptor();
        DetectorOptions options = DetectorOptions.of(descriptor, Map.of(), new ArrayList<>());
        Detector<Object> detector = (Detector<Object>) provider.create(options);
        return new ActiveDetector(
                descriptor, detector, null, provider.getClass().getName());
    }
}
