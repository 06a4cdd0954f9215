package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the rules promise, held to logs whose faults are known. */
class SimulatedFaultsTest {
    @TempDir
    Path logs;

    @ParameterizedTest
    @ValueSource(ints = {3, 11})
    void everyDeterministicRuleFindsAllFaultsOfItsKindAndNothingElse(int seed) {
        simulate("--faults", "all=6", "--subscribers", "400", "--days", "40", "--seed", seed);

        Run run = evaluate();

        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCodes.DONE);
        for (LabelledRule line : LabelledRule.all()) {
            assertThat(run.lines())
                    .as("%s has labels, so that the verdict is about something", line.rule())
                    .anyMatch(row -> row.startsWith("  " + line.rule() + " ") && labels(row) > 0);
        }
    }

    @Test
    void cleanLogsRaiseNoFalseAlarm() {
        simulate("--faults", "none", "--subscribers", "400", "--days", "40");

        Run run = evaluate();

        assertThat(run.exitCode()).as(run.out()).isEqualTo(ExitCodes.DONE);
        assertThat(run.out()).doesNotContain("False alarm of");
    }

    private void simulate(Object... options) {
        Object[] args = new Object[options.length + 3];
        args[0] = "simulate";
        System.arraycopy(options, 0, args, 1, options.length);
        args[options.length + 1] = "--out";
        args[options.length + 2] = logs;
        assertThat(Run.calo(args).exitCode()).isEqualTo(ExitCodes.DONE);
    }

    private Run evaluate() {
        return Run.calo("evaluate", logs, "--labels", logs.resolve("labels.ndjson"));
    }

    /** The first number of a row after rule and kind. */
    private static long labels(String row) {
        return Long.parseLong(row.strip().split(" +", -1)[2].replace(",", ""));
    }
}
