package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.calo.analysis.spi.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuppressionTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-31");
    private static final String RULE = "calo.ledger.gap";

    @TempDir
    static Path folder;

    private static Path logs;
    private static Finding example;
    private static long total;
    private static long gaps;

    @BeforeAll
    static void analyzeWithoutSuppressions() throws IOException {
        logs = SimulatedLogs.withAllFaults(folder, 60, 20, 31);
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            total = result.findingCounts().total();
            gaps = result.findingCounts().byRule().get(RULE);
            example = result.findings().stream()
                    .filter(finding -> finding.rule().equals(RULE))
                    .findFirst()
                    .orElseThrow();
        }
        assertThat(gaps).isGreaterThan(1);
    }

    private static AnalysisResult analyze(Suppression suppression) throws IOException {
        return AnalysisEngine.builder()
                .suppress(suppression)
                .today(TODAY)
                .build()
                .analyze(logs);
    }

    @Test
    void suppressedRuleIsCountedAndLeftOut() throws IOException {
        try (AnalysisResult result = analyze(new Suppression(RULE, null, null, null, "agreed", null))) {
            assertThat(result.findingCounts().suppressed()).isEqualTo(gaps);
            assertThat(result.findingCounts().total()).isEqualTo(total - gaps);
            assertThat(result.findingCounts().byRule()).containsEntry(RULE, 0L);
            assertThat(result.findings().stream().count()).isEqualTo(total - gaps);
            assertThat(result.expiredSuppressions()).isEmpty();
        }
    }

    @Test
    void oneFindingIsSuppressedByItsId() throws IOException {
        try (AnalysisResult result = analyze(new Suppression(RULE, null, null, example.id(), "agreed", null))) {
            assertThat(result.findingCounts().suppressed()).isEqualTo(1);
            assertThat(result.findings()).noneMatch(finding -> finding.id().equals(example.id()));
        }
    }

    @Test
    void findingsOfAnotherSubscriberStay() throws IOException {
        try (AnalysisResult result =
                analyze(new Suppression(RULE, example.subscriberId(), example.transactionId(), null, "agreed", null))) {
            assertThat(result.findingCounts().suppressed()).isEqualTo(1);
        }
    }

    @Test
    void suppressionHoldsOnItsLastDay() throws IOException {
        try (AnalysisResult result = analyze(new Suppression(RULE, null, null, null, "agreed", TODAY))) {
            assertThat(result.findingCounts().suppressed()).isEqualTo(gaps);
            assertThat(result.expiredSuppressions()).isEmpty();
        }
    }

    @Test
    void expiredSuppressionLeavesNothingOutAndIsReported() throws IOException {
        Suppression expired = new Suppression(RULE, null, null, null, "agreed", TODAY.minusDays(1));
        try (AnalysisResult result = analyze(expired)) {
            assertThat(result.findingCounts().suppressed()).isZero();
            assertThat(result.findingCounts().total()).isEqualTo(total);
            assertThat(result.expiredSuppressions()).containsExactly(expired);
        }
    }

    @Test
    void findingsCountForTheFirstSuppressionThatConcernsThem() throws IOException {
        Suppression one = new Suppression(RULE, null, null, example.id(), "looked at", null);
        Suppression all = new Suppression(RULE, null, null, null, "agreed", null);
        Suppression shadowed = new Suppression(RULE, example.subscriberId(), null, null, "again", null);
        Suppression expired = new Suppression(RULE, null, null, null, "once", TODAY.minusDays(1));
        AnalysisEngineBuilder engine = AnalysisEngine.builder().today(TODAY);
        List.of(expired, one, all, shadowed).forEach(engine::suppress);
        try (AnalysisResult result = engine.build().analyze(logs)) {
            assertThat(result.suppressions())
                    .containsExactly(
                            new SuppressionUse(one, 1),
                            new SuppressionUse(all, gaps - 1),
                            new SuppressionUse(shadowed, 0));
            assertThat(result.findingCounts().suppressed()).isEqualTo(gaps);
        }
    }

    @Test
    void suppressionNeedsAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Suppression(RULE, null, null, null, " ", null))
                .withMessage("reason is blank: say why findings of 'calo.ledger.gap' are suppressed");
        assertThatNullPointerException()
                .isThrownBy(SuppressionTest::withoutReason)
                .withMessage("reason is null: say why findings of 'calo.ledger.gap' are suppressed");
    }

    @SuppressWarnings("NullAway") // what a careless caller might do
    private static Suppression withoutReason() {
        return new Suppression(RULE, null, null, null, null, null);
    }

    @Test
    void scopeOfARuleDoesNotMatter() {
        Suppression suppression = new Suppression("calo.runtime.error", null, null, null, "known", null);
        Finding finding = new Finding(
                "id",
                "calo.runtime.error",
                Severity.LOW,
                Scope.SERVICE,
                "service",
                null,
                null,
                example.timestamp(),
                null,
                null,
                "message",
                null,
                null,
                example.evidence());

        assertThat(suppression.concerns(finding)).isTrue();
        assertThat(new Suppression(RULE, null, null, null, "known", null).concerns(finding))
                .isFalse();
    }
}
