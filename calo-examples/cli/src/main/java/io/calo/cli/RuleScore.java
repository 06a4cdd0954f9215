package io.calo.cli;

import io.calo.analysis.Finding;
import io.calo.cli.LabelledRule.Certainty;
import io.calo.cli.LabelledRule.Meeting;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a rule, and which of them its findings meet. Each finding meets at most one label, and each label at most one
 * finding. Labels and findings must come in the order of time.
 */
final class RuleScore {
    /** What a finding is, beside the labels. */
    enum Verdict {
        /** It meets a label. */
        FOUND,
        /** It meets a label of another kind, or one that asks for no finding of its own. */
        EXCUSED,
        /** It meets none. */
        FALSE_ALARM
    }

    private final LabelledRule rule;
    private final WaitingLabels expected;
    private final WaitingLabels excuses;
    private final Set<String> told = new HashSet<>();
    private @Nullable Instant last;
    private long labels;
    private long found;
    private long excused;
    private long falseAlarms;

    RuleScore(LabelledRule rule) {
        this.rule = rule;
        this.expected = new WaitingLabels(rule.tolerance());
        this.excuses = new WaitingLabels(rule.tolerance());
    }

    /** Takes a label that the rule is to find. */
    void expect(Label label) {
        boolean repeated = rule.meeting() == Meeting.FIRST_TIME && !told.add(label.detail());
        if (repeated) {
            return;
        }
        if (rule.meeting() == Meeting.SERIES && goesOn(label)) {
            add(label, excuses);
        } else {
            labels++;
            add(label, expected);
        }
    }

    /** Takes a label that the rule may find, and need not. */
    void excuse(Label label) {
        add(label, excuses);
    }

    private boolean goesOn(Label label) {
        Instant before = last;
        last = label.time();
        return before != null && !label.time().isAfter(before.plus(rule.tolerance()));
    }

    private void add(Label label, WaitingLabels to) {
        if (rule.meeting() == Meeting.TRANSACTION && label.transaction() != null) {
            to.addByTransaction(label.transaction(), label);
        } else {
            to.addByTime(label);
        }
    }

    /** Takes a finding of the rule. */
    Verdict take(Finding finding) {
        if (expected.meets(finding)) {
            found++;
            return Verdict.FOUND;
        }
        if (excuses.meets(finding)) {
            excused++;
            return Verdict.EXCUSED;
        }
        falseAlarms++;
        return Verdict.FALSE_ALARM;
    }

    LabelledRule rule() {
        return rule;
    }

    /** How many labels there are to be found. */
    long labels() {
        return labels;
    }

    /** How many have been. */
    long found() {
        return found;
    }

    /** Findings that are neither found nor false. */
    long excused() {
        return excused;
    }

    /** Findings that meet no label. */
    long falseAlarms() {
        return falseAlarms;
    }

    /** The labels that no finding has met, in the order of time. */
    List<Label> missed() {
        return expected.left();
    }

    /** Whether it keeps what it promises. */
    boolean isKept() {
        return rule.certainty() == Certainty.STATISTICAL || (found == labels && falseAlarms == 0);
    }
}
