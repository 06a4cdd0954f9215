package io.calo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.simulator.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LabelledRuleTest {
    /** What the simulator writes: a label for each fault, and two for what follows from faults. */
    static Stream<String> labels() {
        return Stream.concat(
                Stream.of(Fault.values()).map(Fault::commandName), Stream.of("drift-step", "balance-mismatch"));
    }

    @ParameterizedTest
    @MethodSource("labels")
    void everyLabelOfTheSimulatorHasARuleOrIsSaidByAnother(String label) {
        assertThat(LabelledRule.of(label) != null).isNotEqualTo(LabelledRule.isSaidByAnother(label));
    }

    @Test
    void noRuleIsAskedForByTwoLabels() {
        assertThat(LabelledRule.all()).extracting(LabelledRule::rule).doesNotHaveDuplicates();
        assertThat(LabelledRule.all()).extracting(LabelledRule::label).doesNotHaveDuplicates();
    }
}
