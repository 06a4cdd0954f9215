package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** The figures of the reference logs, and what was found in them independently of calo. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
class ReferenceFiguresTest {
    private static JsonNode expected;
    private static AnalysisResult result;
    private static Figures figures;

    @BeforeAll
    static void analyze() throws IOException {
        Path reference = Path.of(System.getenv("CALO_REFERENCE"));
        expected =
                new ObjectMapper().readTree(reference.resolve("expected.json").toFile());
        result = AnalysisEngine.create().analyze(reference.resolve("logs"));
        figures = Figures.of(result, ReportSettings.defaults());
    }

    @AfterAll
    static void close() {
        result.close();
    }

    @Test
    void rollForwardsProve() {
        assertThat(figures.rollForwards()).hasSize(5).allSatisfy(line -> assertThat(line.proof())
                .isZero());
        assertThat(figures.rollForwards().stream()
                        .mapToLong(RollForward::transactions)
                        .sum())
                .isEqualTo(expected.get("transactions").asLong());
    }

    @Test
    void statementsProveAndAreTheRollForwardsInDetail() {
        TreeMap<String, List<Statement>> byCurrency = new TreeMap<>();
        Statements.of(result).forEach(one -> byCurrency
                .computeIfAbsent(one.currency(), code -> new ArrayList<>())
                .add(one));

        for (RollForward line : figures.rollForwards()) {
            SumOfStatements sum = SumOfStatements.of(byCurrency.get(line.currency()));
            assertThat(sum.proof()).isZero();
            assertThat(sum.opening()).isEqualByComparingTo(line.opening());
            assertThat(sum.unexplained()).isEqualByComparingTo(line.unexplainedTotal());
            assertThat(sum.closing()).isEqualByComparingTo(line.closing());
            assertThat(byCurrency.get(line.currency())).hasSize((int) line.subscribers());
        }
    }

    @Test
    void gapsAndLostUpdatesAreThoseExpected() {
        assertThat(ids(ChangeKind.GAP)).isEqualTo(expectedIds("gapIds"));
        assertThat(ids(ChangeKind.LOST_UPDATE)).isEqualTo(expectedIds("lostUpdateIds"));
        assertThat(ids(ChangeKind.ARITHMETIC)).isEqualTo(expectedIds("arithmeticViolations"));
    }

    @Test
    void stakesSumUpToTheExposure() {
        assertThat(SumOfStatements.exposures(Statements.of(result)))
                .isEqualTo(SumOfStatements.plain(result.exposures()));
    }

    @Test
    void actionsSumUpToTheRollForward() {
        assertThat(figures.actions()).isNotEmpty();
        for (RollForward line : figures.rollForwards()) {
            assertThat(sum(line.currency(), ActionTotal::credits)).isEqualByComparingTo(line.credits());
            assertThat(sum(line.currency(), ActionTotal::debits)).isEqualByComparingTo(line.debits());
        }
    }

    private static BigDecimal sum(String currency, Function<ActionTotal, BigDecimal> amount) {
        return figures.actions().stream()
                .filter(total -> total.currency().equals(currency))
                .map(amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void changesAreCountedAsExpected() {
        assertThat(counts(ChangeKind.GAP)).isEqualTo(expected.get("gaps").asLong());
        assertThat(counts(ChangeKind.LOST_UPDATE))
                .isEqualTo(expected.get("lostUpdates").asLong());
        assertThat(figures.verdict().reasons())
                .contains(
                        expected.get("gaps") + " times a balance changed without a log, see Roll-forward.",
                        expected.get("lostUpdates") + " published balances did not last, see Roll-forward.");
    }

    @Test
    void theNightOnWhichTheServiceCouldNotStartIsOneIncidentAndComesFirst() {
        assertThat(figures.incidents()).singleElement().satisfies(incident -> {
            assertThat(incident.crashes())
                    .isEqualTo(result.findingCounts().byRule().get("calo.runtime.error"));
            assertThat(incident.episodeIds()).hasSize(63).doesNotHaveDuplicates();
            assertThat(incident.text())
                    .startsWith("On 29 Dec 2023 between 00:01 and 00:19 (Bahrain) the service crashed")
                    .contains(
                            "53 runs died before taking up a message",
                            "20 of them are known to have agreed before; the other 43 were first compared then.");
            assertThat(incident.drift().values()).allMatch(sum -> sum.signum() < 0);
        });
        assertThat(figures.priorities().get(0).text())
                .startsWith("On 29 Dec 2023 between 00:01 and 00:19 (Bahrain) the service crashed")
                .contains("the wallets of 63 subscribers");
    }

    @Test
    void noMoneyIsToldTwice() {
        assertThat(figures.priorities())
                .hasSize(Figures.MOST_PRIORITIES)
                .filteredOn(one -> one.episodeId() != null)
                .extracting(Priority::episodeId)
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(figures.incidents().get(0).episodeIds());
    }

    @Test
    void activityAccountsForEveryTransactionAndFinding() {
        Activity activity = figures.activity();

        assertThat(activity.days().stream()
                        .mapToLong(Activity.Day::transactions)
                        .sum())
                .isEqualTo(expected.get("transactions").asLong());
        assertThat(activity.hours().stream()
                        .flatMap(List::stream)
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(expected.get("transactions").asLong());
        assertThat(activity.currencies()).allSatisfy(currency -> {
            long inBands = currency.amounts().stream()
                    .mapToLong(band -> band.credits() + band.debits())
                    .sum();
            assertThat(inBands)
                    .isEqualTo(expected.at("/transactionsByCurrency/" + currency.currency())
                            .asLong());
        });
        assertThat(figures.findingsByRule().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(result.findingCounts().total());
    }

    private static long counts(ChangeKind kind) {
        return figures.rollForwards().stream()
                .mapToLong(line -> line.unexplainedCounts().get(kind))
                .sum();
    }

    private static List<String> ids(ChangeKind kind) {
        List<String> ids = new ArrayList<>();
        for (UnexplainedChange change : UnexplainedChanges.of(result)) {
            if (change.kind() == kind) {
                ids.add(change.entry().transaction().id());
            }
        }
        return ids.stream().sorted().toList();
    }

    private static List<String> expectedIds(String name) {
        List<String> ids = new ArrayList<>();
        expected.get(name).forEach(id -> ids.add(id.asText()));
        return ids.stream().sorted().toList();
    }
}
