package io.calo.report.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.AnalysisResult;
import io.calo.report.Reports;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** The page of the reference logs says what was found in them independently. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
class ReferencePageTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static JsonNode expected;
    private static JsonNode summary;
    private static JsonNode data;

    @BeforeAll
    static void write() throws IOException {
        Path reference = Path.of(System.getenv("CALO_REFERENCE"));
        expected = JSON.readTree(Files.readString(reference.resolve("expected.json")));
        try (AnalysisResult result = SimulatedLogs.analyze(reference.resolve("logs"))) {
            Reports.json().write(result, folder.resolve("summary.json"));
            Path page = folder.resolve("report.html");
            Reports.html(SimulatedLogs.settings(reference.resolve("logs")).build())
                    .write(result, page);
            data = PageJson.of(page);
        }
        summary = JSON.readTree(Files.readString(folder.resolve("summary.json")));
    }

    @Test
    void countsAreThoseExpected() {
        assertThat(data.at("/coverage/files")).isEqualTo(expected.get("files"));
        assertThat(data.at("/coverage/records")).isEqualTo(expected.get("records"));
        assertThat(data.at("/coverage/accountedBytes")).isEqualTo(expected.get("uncompressedBytes"));
        assertThat(data.at("/totals/count")).isEqualTo(expected.get("transactions"));
        assertThat(data.at("/totals/subscribers")).isEqualTo(expected.get("subscribers"));
        assertThat(data.at("/meta/transactions/embedded")).isEqualTo(expected.get("transactions"));
        for (Map.Entry<String, JsonNode> kind : expected.get("kinds").properties()) {
            assertThat(data.at("/coverage/recordsByKind/" + kind.getKey())).isEqualTo(kind.getValue());
        }
    }

    @Test
    void theRowsOfTransactionsAddUpToTheSumsExpected() {
        List<Object> currencies = PageJson.column(data, "transactions", "currency");
        List<Object> types = PageJson.column(data, "transactions", "type");
        List<Object> amounts = PageJson.column(data, "transactions", "amount");
        List<Object> vat = PageJson.column(data, "transactions", "vat");
        Map<String, BigDecimal> sums = new TreeMap<>();
        for (int row = 0; row < amounts.size(); row++) {
            String type = Objects.requireNonNullElse(types.get(row), "UNSTATED").toString();
            sums.merge(
                    currencies.get(row) + " " + type,
                    new BigDecimal(amounts.get(row).toString()),
                    BigDecimal::add);
            sums.merge(currencies.get(row) + " vat", new BigDecimal(vat.get(row).toString()), BigDecimal::add);
        }

        expected.get("money").properties().forEach(currency -> currency.getValue()
                .properties()
                .forEach(sum -> assertThat(sums.get(currency.getKey() + " " + sum.getKey()))
                        .isEqualByComparingTo(sum.getValue().asText())));
    }

    @Test
    void outcomesAndChangesAreThoseExpected() {
        List<Object> outcomes = PageJson.column(data, "transactions", "outcome");
        expected.get("outcomes").properties().forEach(outcome -> assertThat(
                        Collections.frequency(outcomes, outcome.getKey()))
                .isEqualTo(outcome.getValue().asInt()));
        List<Object> changes = PageJson.column(data, "changes", "kind");

        assertThat(Collections.frequency(changes, "lost-update"))
                .isEqualTo(expected.get("lostUpdates").asInt());
        assertThat(Collections.frequency(changes, "gap"))
                .isEqualTo(expected.get("gaps").asInt());
    }

    @Test
    void subscribersBalancesAddUpToTheRollForwards() {
        List<Object> currencies = PageJson.column(data, "subscribers", "currency");
        for (JsonNode rollForward : data.get("rollForwards")) {
            assertThat(new BigDecimal(rollForward.get("proof").asText())).isZero();
            for (String part : List.of("opening", "credits", "debits", "closing")) {
                List<Object> amounts = PageJson.column(data, "subscribers", part);
                BigDecimal sum = BigDecimal.ZERO;
                for (int row = 0; row < amounts.size(); row++) {
                    if (rollForward.get("currency").asText().equals(currencies.get(row))) {
                        sum = sum.add(new BigDecimal(amounts.get(row).toString()));
                    }
                }
                assertThat(sum).isEqualByComparingTo(rollForward.get(part).asText());
            }
        }
        assertThat(data.get("rollForwards")).hasSize(5);
    }

    @Test
    void findingsAndStoriesAreThoseOfTheSummary() {
        List<Object> rules = PageJson.column(data, "findings", "rule");
        summary.at("/findings/byRule").properties().forEach(rule -> assertThat(
                        Collections.frequency(rules, rule.getKey()))
                .isEqualTo(rule.getValue().asInt()));

        assertThat(PageJson.column(data, "episodes", "id"))
                .hasSize(summary.at("/episodes/total").asInt());
        assertThat(Collections.frequency(PageJson.column(data, "episodes", "open"), true))
                .isEqualTo(summary.at("/episodes/open").asInt());
    }

    @Test
    void excerptsOfAllEvidenceAreThere() {
        assertThat(data.at("/meta/excerpts/embedded")).isEqualTo(data.at("/meta/excerpts/total"));
        assertThat(data.at("/meta/excerpts/reason").isNull()).isTrue();
    }
}
