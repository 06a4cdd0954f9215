package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What was found in the reference logs independently of calo. */
@EnabledIfEnvironmentVariable(
        named = "CALO_REFERENCE",
        matches = ".+",
        disabledReason = "CALO_REFERENCE does not name the folder of the reference logs")
class ReferenceLedgersTest {
    private static JsonNode expected;
    private static List<LedgerLine> lines;
    private static AnalysisResult result;

    @BeforeAll
    static void analyze() throws IOException {
        Path reference = Path.of(System.getenv("CALO_REFERENCE"));
        expected =
                new ObjectMapper().readTree(reference.resolve("expected.json").toFile());
        result = AnalysisEngine.create().analyze(reference.resolve("logs"));
        lines = result.ledgers().stream()
                .flatMap(ledger -> ledger.lines().stream())
                .toList();
    }

    @Test
    void lostUpdatesAreThoseExpected() {
        assertThat(ids(lines.stream()
                        .filter(line -> line.continuity() == Continuity.LOST_UPDATE)
                        .map(LedgerLine::previous)))
                .isEqualTo(expectedIds("lostUpdateIds"));
    }

    @Test
    void gapsAreThoseExpected() {
        assertThat(ids(lines.stream()
                        .filter(line -> line.continuity() == Continuity.GAP)
                        .map(LedgerLine::entry)))
                .isEqualTo(expectedIds("gapIds"));
    }

    @Test
    void driftStepsAndTheirCausesAreThoseExpected() {
        Map<String, Integer> causes = new TreeMap<>();
        Map<String, Integer> expectedCauses = new TreeMap<>();
        lines.stream()
                .filter(line -> line.driftCause() != null)
                .forEach(line -> causes.merge(line.driftCause().id(), 1, Integer::sum));
        expected.get("driftStepsByCause")
                .properties()
                .forEach(cause ->
                        expectedCauses.put(cause.getKey(), cause.getValue().asInt()));

        assertThat(ids(lines.stream().filter(line -> line.driftStep() != null).map(LedgerLine::entry)))
                .isEqualTo(expectedIds("driftStepIds"));
        assertThat(causes).isEqualTo(expectedCauses);
    }

    @Test
    void walletsBelowZeroAreThoseExpected() {
        assertThat(ids(result.transactions().stream().filter(entry -> {
                    var wallet = entry.transaction().paymentBalance();
                    return wallet != null && wallet.signum() < 0;
                })))
                .isEqualTo(expectedIds("negativePaymentIds"));
    }

    private static List<String> ids(Stream<LedgerEntry> entries) {
        return entries.map(entry -> entry.transaction().id()).sorted().toList();
    }

    private static List<String> expectedIds(String name) {
        List<String> ids = new java.util.ArrayList<>();
        expected.get(name).forEach(id -> ids.add(id.asText()));
        return ids.stream().sorted().toList();
    }
}
