package io.calo.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class GuardTest {
    private final Guard guard = new Guard(Baseline.of(new Sample().rounds()));

    @Test
    void whatWasRecordedIsAllowed() {
        assertThat(guard.objections(new Sample().rounds())).isEmpty();
    }

    @Test
    void threePercentMoreBytesAreAllowed() {
        assertThat(guard.objections(
                        new Sample().with("Parser.events", 100, 1_030_000).rounds()))
                .isEmpty();
    }

    @Test
    void aLittleMoreThanThreePercentIsNot() {
        assertThat(guard.objections(
                        new Sample().with("Parser.events", 100, 1_030_001).rounds()))
                .containsExactly("Parser.events allocates 1,030,001 bytes a pass; at most 1,030,000 are allowed");
    }

    @Test
    void twoThirdsOfTheRatioAreAllowed() {
        assertThat(guard.objections(
                        new Sample().with("Parser.transactions", 149.99, 1).rounds()))
                .isEmpty();
    }

    @Test
    void lessThanTwoThirdsAreNot() {
        assertThat(guard.objections(
                        new Sample().with("Parser.transactions", 150.2, 1).rounds()))
                .containsExactly(
                        "Parser.transactions is 0.666 times as fast as Rivals.jackson; at least 0.667 times are needed");
    }

    @Test
    void aMachineThatSlowsAllIsNoLoss() {
        Sample slow = new Sample().with("Parser.eventsOfGzip", 500, 1).with("Limits.drainedGzip", 500, 1);

        assertThat(guard.objections(slow.rounds())).isEmpty();
    }

    @Test
    void aReadingOfEverythingTwiceIsSeen() {
        assertThatCode(() -> GuardRun.prove(guard, new Sample().rounds())).doesNotThrowAnyException();
    }

    @Test
    void aGuardThatDoesNotSeeItIsNoGuard() {
        Map<String, Double> generous =
                new TreeMap<>(Baseline.of(new Sample().rounds()).bytes());
        generous.replace("Parser.events", 5_000_000.0);
        Guard blind = new Guard(
                new Baseline(generous, Baseline.of(new Sample().rounds()).ratios()));

        assertThatThrownBy(() -> GuardRun.prove(blind, new Sample().rounds()))
                .isInstanceOf(MeasuringException.class)
                .hasMessageContaining("1 of two losses")
                .hasMessageContaining("benchmarks/run record");
    }
}
