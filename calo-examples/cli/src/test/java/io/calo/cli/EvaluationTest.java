package io.calo.cli;

import static io.calo.cli.Found.finding;
import static io.calo.cli.Found.label;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Finding;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvaluationTest {
    private static final String GAP = "calo.ledger.gap";
    private static final String FAILED = "calo.sync.failed";
    private static final String LOOP = "calo.runtime.crash-loop";
    private static final String UNUSUAL = "calo.amount.unusual";

    @Test
    void aFindingAtTheTransactionOfALabelIsFoundHoweverFarAwayInTime() {
        RuleScore score = score(GAP, List.of(label("gap", 0, "ann", "T1")), finding(GAP, 5000, "ann", "T1"));

        assertCounts(score, 1, 1, 0, 0);
        assertThat(score.isKept()).isTrue();
    }

    @Test
    void aFindingAtAnotherTransactionOfTheSameMomentIsFalse() {
        RuleScore score = score(GAP, List.of(label("gap", 0, "ann", "T1")), finding(GAP, 0, "ann", "T2"));

        assertCounts(score, 1, 0, 0, 1);
        assertThat(score.missed()).containsExactly(label("gap", 0, "ann", "T1"));
        assertThat(score.isKept()).isFalse();
    }

    @Test
    void aFindingOfAnotherSubscriberIsFalse() {
        assertCounts(score(GAP, List.of(label("gap", 0, "ann", "T1")), finding(GAP, 0, "bob", "T1")), 1, 0, 0, 1);
    }

    @Test
    void aLabelWithoutATransactionIsMetWithinFiveSeconds() {
        List<Label> labels = List.of(label("sync-failed", 10, "ann", null));

        assertCounts(score(FAILED, labels, finding(FAILED, 5, null, null)), 1, 1, 0, 0);
        assertCounts(score(FAILED, labels, finding(FAILED, 15, null, null)), 1, 1, 0, 0);
        assertCounts(score(FAILED, labels, finding(FAILED, 4.999, null, null)), 1, 0, 0, 1);
        assertCounts(score(FAILED, labels, finding(FAILED, 15.001, null, null)), 1, 0, 0, 1);
    }

    @Test
    void aLabelIsMetOnceAndAFindingMeetsOne() {
        List<Label> two = List.of(label("sync-failed", 0, null, null), label("sync-failed", 1, null, null));
        Finding one = finding(FAILED, 0.5, null, null);
        Finding other = finding(FAILED, 0.6, null, null);

        assertCounts(score(FAILED, two.subList(0, 1), one, other), 1, 1, 0, 1);
        assertCounts(score(FAILED, two, one), 2, 1, 0, 0);
        assertCounts(score(FAILED, two, one, other), 2, 2, 0, 0);
    }

    @Test
    void aFindingTakesTheEarliestLabelSoThatTheNextCanTakeTheOther() {
        List<Label> labels = List.of(label("sync-failed", 0, null, null), label("sync-failed", 6, null, null));

        // The first is nearer to the second label, which is the only one within reach of the second finding.
        RuleScore score = score(FAILED, labels, finding(FAILED, 4, null, null), finding(FAILED, 10, null, null));

        assertCounts(score, 2, 2, 0, 0);
    }

    @Test
    void labelsMayComeInAnyOrder() {
        List<Label> labels = List.of(label("sync-failed", 60, null, null), label("sync-failed", 0, null, null));

        assertCounts(
                score(FAILED, labels, finding(FAILED, 0, null, null), finding(FAILED, 60, null, null)), 2, 2, 0, 0);
    }

    @Test
    void aNoveltyIsToldOnceSoThatOnlyItsFirstLabelCounts() {
        String rule = "calo.log.unrecognized";
        List<Label> labels = List.of(
                label("unknown-record", 0, null, null, "a shape"),
                label("unknown-record", 50, null, null, "a shape"),
                label("unknown-record", 90, null, null, "another"));

        assertCounts(score(rule, labels, finding(rule, 0, null, null), finding(rule, 90, null, null)), 2, 2, 0, 0);
        assertCounts(score(rule, labels, finding(rule, 0, null, null), finding(rule, 50, null, null)), 2, 1, 0, 1);
    }

    @Test
    void aCrashLoopSoonAfterAnotherMayBeOneWithItOrNot() {
        List<Label> labels = List.of(label("crash-loop", 0, null, null), label("crash-loop", 900, null, null));
        Finding first = finding(LOOP, 0, null, null);

        assertCounts(score(LOOP, labels, first), 1, 1, 0, 0);
        assertCounts(score(LOOP, labels, first, finding(LOOP, 901, null, null)), 1, 1, 1, 0);
        List<Label> later = List.of(label("crash-loop", 0, null, null), label("crash-loop", 900.001, null, null));
        assertCounts(score(LOOP, later, first), 2, 1, 0, 0);
    }

    @Test
    void anUnusualAmountThatIsALargeOneIsExcusedButNotAskedFor() {
        List<Label> labels = List.of(label("large-amount", 0, "ann", "T1"));

        assertCounts(score(UNUSUAL, labels, finding(UNUSUAL, 0, "ann", "T1")), 0, 0, 1, 0);
        assertCounts(score(UNUSUAL, labels), 0, 0, 0, 0);
        assertCounts(score(UNUSUAL, labels, finding(UNUSUAL, 0, "ann", "T2")), 0, 0, 0, 1);
    }

    @Test
    void aStatisticalRuleMayBeWrong() {
        Evaluation evaluation =
                evaluation(List.of(label("unusual-amount", 0, "ann", "T1")), UNUSUAL, finding(UNUSUAL, 9, "bob", "T2"));

        assertThat(evaluation.isKept()).isTrue();
    }

    @Test
    void aRuleThatDidNotRunMissesItsLabels() {
        Evaluation evaluation = Evaluation.of(List.of(label("gap", 0, "ann", "T1")), new StubResult());

        assertThat(evaluation.isKept()).isFalse();
        assertThat(evaluation.scores()).hasSize(1);
        assertCounts(evaluation.scores().get(0), 1, 0, 0, 0);
    }

    @Test
    void aRuleThatBrokeDownIsNotTrusted() {
        StubResult result =
                new StubResult().rules(GAP).failures(new DetectorFailure(GAP, "Gap", "ann", null, 1, "NPE"));

        assertThat(Evaluation.of(List.of(), result).isKept()).isFalse();
    }

    @Test
    void whatAnotherLabelSaysIsNotAskedForTwice() {
        Evaluation evaluation = evaluation(
                List.of(label("wallet-only", 0, "ann", "T1"), label("drift-step", 0, "ann", "T1")),
                "calo.ledger.drift",
                finding("calo.ledger.drift", 0, "ann", "T1"));

        assertThat(evaluation.saidByAnother()).isEqualTo(1);
        assertThat(evaluation.isKept()).isTrue();
    }

    @Test
    void aRuleThatNoLabelSpeaksOfIsNeitherRightNorWrong() {
        Evaluation evaluation =
                evaluation(List.of(), "calo.ledger.rounding", finding("calo.ledger.rounding", 0, "ann", null));

        assertThat(evaluation.withoutLabels()).containsEntry("calo.ledger.rounding", 1L);
        assertThat(evaluation.scores()).extracting(score -> score.rule().rule()).doesNotContain("calo.ledger.rounding");
        assertThat(evaluation.isKept()).isTrue();
    }

    @Test
    void aLabelMayNameARuleItself() {
        String rule = "acme.weekend-credit";

        assertCounts(score(rule, List.of(label(rule, 0, "ann", "T1")), finding(rule, 0, "ann", "T1")), 1, 1, 0, 0);
    }

    @Test
    void aLabelThatNamesNothingKnownIsRefused() {
        assertThatThrownBy(() -> Evaluation.of(List.of(label("gaap", 0, null, null)), new StubResult().rules(GAP)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("'gaap'")
                .satisfies(e -> assertThat(((Failure) e).exitCode()).isEqualTo(ExitCodes.USAGE));
    }

    @Test
    void moreFalseAlarmsThanMemoryHoldsAreCountedAndReadAgain() {
        long many = 2_000_000;
        StubResult result =
                new StubResult().rules(GAP).findings(new StubRows<>(many, i -> finding(GAP, i, "ann", "T" + i)));

        Evaluation evaluation = Evaluation.of(List.of(label("gap", 1, "ann", "T1")), result);

        assertCounts(evaluation.scores().get(0), 1, 1, 0, many - 1);
        long[] again = new long[1];
        evaluation.forEachFalseAlarm(finding -> again[0]++);
        assertThat(again[0]).isEqualTo(many - 1);
    }

    @Test
    void falseAlarmsAreThoseThatMeetNoLabel() {
        List<String> alarms = new ArrayList<>();

        evaluation(
                        List.of(label("gap", 0, "ann", "T1")),
                        GAP,
                        finding(GAP, 0, "ann", "T1"),
                        finding(GAP, 1, "ann", "T2"))
                .forEachFalseAlarm(finding -> alarms.add(finding.transactionId()));

        assertThat(alarms).containsExactly("T2");
    }

    private static RuleScore score(String rule, List<Label> labels, Finding... findings) {
        return evaluation(labels, rule, findings).scores().stream()
                .filter(score -> score.rule().rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private static Evaluation evaluation(List<Label> labels, String rule, Finding... findings) {
        return Evaluation.of(
                labels, new StubResult().rules(rule, "calo.amount.large").findings(findings));
    }

    private static void assertCounts(RuleScore score, long labels, long found, long excused, long falseAlarms) {
        assertThat(List.of(score.labels(), score.found(), score.excused(), score.falseAlarms()))
                .as("labels, found, excused, false alarms")
                .containsExactly(labels, found, excused, falseAlarms);
        assertThat(score.missed()).hasSize((int) (labels - found));
    }
}
