package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.analysis.spi.DetectorDescriptor;
import java.util.ArrayList;
import java.util.List;

/** The rules that ran, those that broke down, and what was suppressed. */
final class RuleLines {
    private static final String FINDINGS = "Findings";
    private static final String LEFT_OUT = "Findings left out";
    private static final String KEYS = "Broke down at";

    private final Lines lines;
    private final Contents contents;

    RuleLines(Lines lines, Contents contents) {
        this.lines = lines;
        this.contents = contents;
    }

    void write() {
        AnalysisResult result = contents.result();
        lines.table("Rules that ran", List.of("Rule", FINDINGS, "", "Rule id"), FINDINGS);
        for (DetectorDescriptor rule : result.rules()) {
            lines.line().text(rule.title());
            lines.cell(1).count(contents.figures().findingsByRule().getOrDefault(rule.id(), 0L));
            lines.cell(3).id(rule.id());
        }
        failures(result.detectorFailures());
        suppressions(result);
    }

    private void failures(List<DetectorFailure> failures) {
        lines.table("Rules that broke down", List.of("Rule id", KEYS, "", "What happened"), KEYS);
        for (DetectorFailure failure : failures) {
            lines.line().id(failure.rule());
            lines.cell(1).count(failure.keys());
            lines.prose(3, happened(failure), Face.PROSE);
        }
        if (failures.isEmpty()) {
            lines.note("None: all rules did their work.");
        }
    }

    /** What others' code throws may hold anything that it was given. */
    private String happened(DetectorFailure failure) {
        String thrown = contents.mask().apply(failure.error());
        return failure.keys() == 0
                ? "It could not be loaded, and found nothing: " + thrown
                : "It sees no more of those at which it broke down: " + thrown;
    }

    private void suppressions(AnalysisResult result) {
        lines.table(
                "Suppressions in force: findings that somebody accepted",
                List.of("Rule id", LEFT_OUT, "", "Reason", "Concerns", "Expires"),
                LEFT_OUT);
        for (SuppressionUse use : result.suppressions()) {
            lines.line().id(use.suppression().rule());
            lines.cell(1).count(use.findings());
            rest(use.suppression());
        }
        if (result.suppressions().isEmpty()) {
            lines.note("None: every finding is shown.");
        }
        if (result.expiredSuppressions().isEmpty()) {
            return;
        }
        lines.table("Suppressions that no longer hold", List.of("Rule id", "", "", "Reason", "Concerns", "Expires"));
        for (Suppression suppression : result.expiredSuppressions()) {
            lines.line().id(suppression.rule());
            rest(suppression);
        }
    }

    private void rest(Suppression suppression) {
        lines.prose(3, suppression.reason(), Face.PROSE);
        lines.prose(4, concerns(suppression), Face.ID);
        if (suppression.expires() != null) {
            lines.cell(5).date(suppression.expires());
        }
    }

    private static String concerns(Suppression suppression) {
        List<String> parts = new ArrayList<>();
        if (suppression.subscriberId() != null) {
            parts.add("subscriber " + suppression.subscriberId());
        }
        if (suppression.transactionId() != null) {
            parts.add("transaction " + suppression.transactionId());
        }
        if (suppression.findingId() != null) {
            parts.add("finding " + suppression.findingId());
        }
        return parts.isEmpty() ? "all findings of the rule" : String.join(", ", parts);
    }
}
