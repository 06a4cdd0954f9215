package io.calo.cli;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.analysis.spi.DetectorDescriptor;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Findings beside labels. Takes memory for the labels, however many transactions and findings there are: of findings it keeps the
 * ids of those that meet a label, and false alarms are read again when they are asked for.
 */
final class Evaluation {
    private final AnalysisResult result;
    private final Map<String, RuleScore> scores = new LinkedHashMap<>();
    private final SortedMap<String, Long> withoutLabels = new TreeMap<>();
    private final Set<String> met = new HashSet<>();
    private final Set<String> rules;
    private long saidByAnother;

    private Evaluation(AnalysisResult result) {
        this.result = result;
        this.rules = result.rules().stream().map(DetectorDescriptor::id).collect(Collectors.toSet());
    }

    /**
     * Compares.
     *
     * @param labels in any order
     * @throws Failure if one names neither a fault that is known nor a rule that ran
     */
    static Evaluation of(List<Label> labels, AnalysisResult result) {
        Evaluation evaluation = new Evaluation(result);
        for (LabelledRule line : LabelledRule.all()) {
            if (evaluation.rules.contains(line.rule())) {
                evaluation.scores.put(line.rule(), new RuleScore(line));
            }
        }
        labels.stream().sorted(Comparator.comparing(Label::time)).forEach(evaluation::expect);
        result.findings().forEach(evaluation::compare);
        return evaluation;
    }

    private void expect(Label label) {
        if (LabelledRule.isSaidByAnother(label.fault())) {
            saidByAnother++;
            return;
        }
        scores.values().stream()
                .filter(score -> score.rule().isExcusedBy(label.fault()))
                .forEach(score -> score.excuse(label));
        LabelledRule line = LabelledRule.of(label.fault());
        if (line == null) {
            line = ofRule(label.fault());
        }
        LabelledRule expected = line;
        scores.computeIfAbsent(line.rule(), rule -> new RuleScore(expected)).expect(label);
    }

    private LabelledRule ofRule(String label) {
        if (!rules.contains(label)) {
            throw Failure.usage("the labels name '" + label + "', which is neither a fault of calo simulate "
                    + "nor a rule; calo detectors lists the rules");
        }
        return LabelledRule.ofRule(label);
    }

    private void compare(Finding finding) {
        RuleScore score = scores.get(finding.rule());
        if (score == null) {
            withoutLabels.merge(finding.rule(), 1L, Long::sum);
        } else if (score.take(finding) != RuleScore.Verdict.FALSE_ALARM) {
            met.add(finding.id());
        }
    }

    /** A score for each rule that has labels or could have, in the order of the table. */
    List<RuleScore> scores() {
        return List.copyOf(scores.values());
    }

    /** How much was found by rules that no label speaks of; right or wrong cannot be told of it. */
    SortedMap<String, Long> withoutLabels() {
        return withoutLabels;
    }

    /** How many labels were left out because another one of the same transaction says the same. */
    long saidByAnother() {
        return saidByAnother;
    }

    /** Whether every deterministic rule found all there is and nothing else, and no rule broke down. */
    boolean isKept() {
        return scores.values().stream().allMatch(RuleScore::isKept)
                && result.detectorFailures().isEmpty();
    }

    /** Reads the findings again and hands on those that meet no label, in their order. */
    void forEachFalseAlarm(Consumer<Finding> action) {
        for (Finding finding : result.findings()) {
            if (scores.containsKey(finding.rule()) && !met.contains(finding.id())) {
                action.accept(finding);
            }
        }
    }
}
