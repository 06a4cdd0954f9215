package io.calo.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of faults, as written and as read. */
final class FaultPlanTest {
    @Test
    void aListNamesFaultsAndCounts() {
        assertThat(FaultPlan.parse("lost-update=5, gap=3,burst").counts())
                .isEqualTo(Map.of(Fault.LOST_UPDATE, 5, Fault.GAP, 3, Fault.BURST, 1));
    }

    @Test
    void noneIsEmptyAndAllHasOneOfEach() {
        assertThat(FaultPlan.parse("none")).isEqualTo(FaultPlan.none());
        assertThat(FaultPlan.parse("all")).isEqualTo(FaultPlan.all(1));
        assertThat(FaultPlan.parse("all=4")).isEqualTo(FaultPlan.all(4)).hasSameHashCodeAs(FaultPlan.all(4));
    }

    @Test
    void laterItemsOverruleEarlierOnes() {
        assertThat(FaultPlan.parse("all=2,burst=0").counts())
                .doesNotContainKey(Fault.BURST)
                .hasSize(Fault.values().length - 1);
        assertThat(FaultPlan.parse("gap,none")).isEqualTo(FaultPlan.none());
    }

    @Test
    void anUnknownNameIsAnsweredWithTheKnownOnes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaultPlan.parse("gap=1,lost_update=2"))
                .withMessageContainingAll("\"lost_update\"", "none", "all", "lost-update", "incomplete-invocation");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gap=", "gap=-1", "gap=1.5", "gap=x", "gap=99999999999", "all=-2"})
    void aCountThatIsNoneIsQuoted(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FaultPlan.parse(text))
                .withMessageContaining(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",", "gap,", "GAP", "none=1"})
    void whatIsNoListIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> FaultPlan.parse(text));
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultIsFoundByItsName(Fault fault) {
        assertThat(fault.commandName()).matches("[a-z]+(-[a-z]+)*");
        assertThat(Fault.named(fault.commandName())).contains(fault);
        assertThat(FaultPlan.parse(fault.commandName() + "=7").toString()).isEqualTo(fault.commandName() + "=7");
    }

    @Test
    void aPlanReadsBackAsWritten() {
        FaultPlan plan = FaultPlan.of(Map.of(Fault.GAP, 2, Fault.SLOW_SYNC, 9));
        assertThat(FaultPlan.parse(plan.toString())).isEqualTo(plan).isNotEqualTo(FaultPlan.none());
        assertThat(FaultPlan.none()).hasToString("none");
    }
}
