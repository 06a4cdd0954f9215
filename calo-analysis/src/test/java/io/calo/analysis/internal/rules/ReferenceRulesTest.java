package io.calo.analysis.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules find in the reference logs what was found independently of calo, no more and no less. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
class ReferenceRulesTest {
    private static JsonNode expected;
    private static RuleRun run;

    @BeforeAll
    static void analyze() throws IOException {
        Path reference = Path.of(System.getenv("CALO_REFERENCE"));
        expected =
                new ObjectMapper().readTree(reference.resolve("expected.json").toFile());
        run = RuleRun.over(reference.resolve("logs"));
    }

    @Test
    void noRuleFails() {
        assertThat(run.failures()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "calo.overdraft.refused, refusedOverdrafts",
        "calo.overdraft.wallet, negativePaymentIds",
        "calo.ledger.arithmetic, arithmeticViolations",
        "calo.ledger.lost-update, lostUpdateIds",
        "calo.ledger.gap, gapIds",
        "calo.ledger.drift, driftStepIds",
        "calo.transaction.negative-amount, negativeAmounts"
    })
    void transactionsFoundAreThoseExpected(String rule, String name) {
        assertThat(findings(rule).map(Finding::transactionId).sorted()).isEqualTo(expectedIds(name));
    }

    @Test
    void driftStepsHaveTheCausesExpected() {
        Map<String, Integer> causes = new TreeMap<>();
        Map<String, Integer> expectedCauses = new TreeMap<>();
        findings("calo.ledger.drift")
                .forEach(finding -> causes.merge(Objects.requireNonNull(finding.cause()), 1, Integer::sum));
        expected.get("driftStepsByCause")
                .properties()
                .forEach(cause ->
                        expectedCauses.put(cause.getKey(), cause.getValue().asInt()));

        assertThat(causes).isEqualTo(expectedCauses);
    }

    @Test
    void nothingIsFoundWhereThereIsNothing() {
        assertThat(findings("calo.overdraft.applied")).isEmpty();
        assertThat(findings("calo.transaction.zero-amount"))
                .hasSize(expected.get("zeroAmounts").asInt());
        assertThat(findings("calo.transaction.duplicate"))
                .hasSize(expected.get("duplicateTransactionIds").asInt());
        assertThat(findings("calo.transaction.currency-change")).isEmpty();
    }

    @Test
    void noFindingStandsTwice() {
        assertThat(run.findings().stream().map(Finding::id)).doesNotHaveDuplicates();
    }

    private static Stream<Finding> findings(String rule) {
        return run.findings().stream().filter(finding -> finding.rule().equals(rule));
    }

    private static List<String> expectedIds(String name) {
        List<String> ids = new ArrayList<>();
        expected.get(name).forEach(id -> ids.add(id.asText()));
        return ids.stream().sorted().toList();
    }
}
