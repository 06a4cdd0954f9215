package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String MISSED =
            "{\"fault\":\"zero-amount\",\"subscriber\":\"ann\",\"transaction\":\"01JNCAK1EZTDRQEXJ397W67S01\","
                    + "\"time\":\"2025-03-02T21:01:00.200Z\",\"currency\":\"BHD\",\"amount\":\"0\",\"detail\":\"made\\u202e up\"}\n";

    @TempDir
    Path folder;

    private Path logs;
    private Path labels;

    @BeforeEach
    void write() throws IOException {
        logs = folder.resolve("logs");
        labels = folder.resolve("labels.ndjson");
        TinyLog.write(logs, TinyLog.PUBLISHED);
    }

    @Test
    void cleanLogsWithoutLabelsKeepEveryPromise() throws IOException {
        Files.writeString(labels, "");

        Run run = Run.calo("evaluate", logs, "--labels", labels);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).contains("Every deterministic rule found all that is labelled, and nothing else.");
    }

    @Test
    void aMissedLabelEndsWithFourAndIsTold() throws IOException {
        Files.writeString(labels, MISSED);
        Path json = folder.resolve("evaluation.json");

        Run run = Run.calo("evaluate", logs, "--labels", labels, "--json", json);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FOUND);
        assertThat(run.out())
                .contains("Missed by calo.transaction.zero-amount: 1 label of zero-amount")
                .contains("2025-03-02T21:01:00.200Z  ann  01JNCAK1EZTDRQEXJ397W67S01\n    BHD 0; made? up")
                .contains("Not every deterministic rule");
        assertThat(run.lines()).allMatch(line -> line.length() <= Page.WIDTH);
        JsonNode evaluation = new ObjectMapper().readTree(json.toFile());
        assertThat(evaluation.path("schema").asText()).isEqualTo("calo.evaluation/1");
        assertThat(evaluation.path("kept").asBoolean(true)).isFalse();
        assertThat(evaluation.at("/missed/0/transaction").asText()).isEqualTo("01JNCAK1EZTDRQEXJ397W67S01");
        JsonNode rule = row(evaluation, "calo.transaction.zero-amount");
        assertThat(rule.path("labels").asInt()).isEqualTo(1);
        assertThat(rule.path("missed").asInt()).isEqualTo(1);
        assertThat(rule.path("recall").decimalValue()).isEqualByComparingTo("0");
        assertThat(rule.path("precision").isNull()).isTrue();
    }

    @Test
    void onlyTheFirstOfManyAreToldUnlessAllAreAskedFor() throws IOException {
        Files.writeString(labels, MISSED.repeat(5));

        String few = Run.calo("evaluate", logs, "--labels", labels).out();
        String all = Run.calo("evaluate", logs, "--labels", labels, "--all").out();

        assertThat(few).contains("and 2 more; --all tells all").containsSubsequence("BHD 0;", "BHD 0;", "BHD 0;");
        assertThat(few.split("BHD 0;", -1)).hasSize(4);
        assertThat(all.split("BHD 0;", -1)).hasSize(6);
        assertThat(all).doesNotContain("more; --all");
    }

    @Test
    void aLabelOfNothingKnownIsAUsageError() throws IOException {
        Files.writeString(labels, MISSED.replace("zero-amount", "zero-amont"));

        Run run = Run.calo("evaluate", logs, "--labels", labels);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("'zero-amont'");
    }

    @Test
    void anEvaluationThatCannotBeWrittenIsNamedAndLeavesNothing() throws IOException {
        Files.writeString(labels, "");

        Run run = Run.calo("evaluate", logs, "--labels", labels, "--json", logs);

        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).contains("cannot write " + logs);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactlyInAnyOrder(logs, labels);
        }
    }

    private static JsonNode row(JsonNode evaluation, String rule) {
        return evaluation
                .path("rules")
                .valueStream()
                .filter(row -> row.path("rule").asText().equals(rule))
                .findFirst()
                .orElseThrow();
    }
}
