package io.calo.analysis.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.calo.analysis.Finding;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules find what the simulator says it put in, no more and no less. */
class SimulatedRulesTest {
    private static final int OF_EACH_FAULT = 6;

    @TempDir
    private static Path folder;

    private static final Set<String> INFORMATIONAL = Set.of("calo.ledger.rounding", "calo.activity.frequency");

    private static RuleRun run;

    /**
     * Where the simulator moves a balance to another currency as it is, and perhaps back again. To us each currency is a ledger of
     * its own, which the other's transactions do not move; to the simulator there is one.
     */
    private static Set<String> changesOfCurrency;

    @BeforeAll
    static void simulate() throws IOException {
        run = run(folder, FaultPlan.all(OF_EACH_FAULT), 20);
        changesOfCurrency = labelled("currency-change");
    }

    @ParameterizedTest
    @CsvSource({
        "calo.activity.burst, burst",
        "calo.amount.large, large-amount",
        "calo.ledger.arithmetic, arithmetic",
        "calo.ledger.drift, drift-step",
        "calo.ledger.gap, gap",
        "calo.ledger.lost-update, lost-update",
        "calo.overdraft.applied, overdraft-applied",
        "calo.overdraft.refused, overdraft-refused",
        "calo.overdraft.wallet, overdraft-wallet",
        "calo.sync.slow, slow-sync",
        "calo.transaction.correction, staff-correction",
        "calo.transaction.currency-change, currency-change",
        "calo.transaction.duplicate, duplicate",
        "calo.transaction.negative-amount, negative-amount",
        "calo.transaction.type-contradiction, type-contradiction",
        "calo.transaction.zero-amount, zero-amount"
    })
    void everyFaultIsFoundAndNothingElse(String rule, String fault) throws IOException {
        Set<String> labelled = labelled(fault);

        assertThat(labelled).hasSizeGreaterThanOrEqualTo(OF_EACH_FAULT);
        Set<String> found = found(rule);
        if (rule.startsWith("calo.ledger.")) {
            found.removeIf(id -> changesOfCurrency.contains(id) && !labelled.contains(id));
        }
        assertThat(found).isEqualTo(labelled);
    }

    @Test
    void noRuleFails() {
        assertThat(run.failures()).isEmpty();
    }

    @Test
    void nothingIsFoundInCleanLogs(@TempDir Path clean) throws IOException {
        assertThat(run(clean, FaultPlan.none(), 40).findings())
                .as("but for the residue that JavaScript leaves, and how many transactions a subscriber has")
                .allMatch(finding -> INFORMATIONAL.contains(finding.rule()));
    }

    private static RuleRun run(Path folder, FaultPlan faults, int days) throws IOException {
        Simulation.builder()
                .seed(20240304)
                .subscribers(120)
                .days(days)
                .faults(faults)
                .build()
                .writeTo(folder);
        return RuleRun.over(folder);
    }

    private static Set<String> found(String rule) {
        return run.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(Finding::transactionId)
                .map(Objects::requireNonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> labelled(String fault) throws IOException {
        Set<String> transactions = new TreeSet<>();
        for (String line : Files.readAllLines(folder.resolve("labels.ndjson"))) {
            JsonNode label = new ObjectMapper().readTree(line);
            if (label.get("fault").asText().equals(fault)) {
                transactions.add(label.get("transaction").asText());
            }
        }
        return transactions;
    }
}
