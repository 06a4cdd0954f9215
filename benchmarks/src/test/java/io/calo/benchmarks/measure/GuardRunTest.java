package io.calo.benchmarks.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GuardRunTest {
    private final Baseline baseline = Baseline.of(new Sample().rounds());

    /** Gives out invented rounds, one after another. */
    private static final class Script implements Measuring {
        final Deque<Sample> rounds;

        Script(Sample... rounds) {
            this.rounds = new ArrayDeque<>(Arrays.asList(rounds));
        }

        @Override
        public List<Measurement> measure(Collection<String> benchmarks, java.nio.file.@Nullable Path results) {
            return rounds.remove().round().stream()
                    .filter(measurement -> benchmarks.contains(measurement.benchmark()))
                    .toList();
        }
    }

    @Test
    void whatWasRecordedPassesAtOnce() {
        Script script = new Script(new Sample());

        assertThat(new GuardRun(script).objections(baseline)).isEmpty();
        assertThat(script.rounds).isEmpty();
    }

    @Test
    void aLossThatGoesAwayIsNone() {
        Sample busy = new Sample().with("Parser.eventsOfGzip", 200, 1_000_000);

        assertThat(new GuardRun(new Script(busy, busy, new Sample())).objections(baseline))
                .isEmpty();
    }

    @Test
    void aLossThatStaysIsTold() {
        Sample slow = new Sample().with("Parser.eventsOfGzip", 200, 1_000_000);

        assertThat(new GuardRun(new Script(slow, slow, slow)).objections(baseline))
                .singleElement()
                .asString()
                .startsWith("Parser.eventsOfGzip is 0.500 times as fast");
    }

    @Test
    void moreBytesThanRecordedAreTold() {
        Sample wasteful = new Sample().with("Parser.eventsOfSmallGzips", 100, 1_040_000);

        assertThat(new GuardRun(new Script(wasteful, wasteful, wasteful)).objections(baseline))
                .hasSize(1);
    }

    @Test
    void aControlThatIsNotObjectedToStopsTheRun() {
        Sample twiceIsOnce = new Sample().with("Parser.eventsTwice", 100, 1_000_000);

        assertThatThrownBy(() -> new GuardRun(new Script(twiceIsOnce)).objections(baseline))
                .isInstanceOf(MeasuringException.class);
    }

    @Test
    void whatIsRecordedIsTheMedianOfTheRounds() {
        Script script = new Script(
                new Sample().with("Parser.events", 100, 7),
                new Sample().with("Parser.events", 50, 9),
                new Sample().with("Parser.events", 200, 8));

        Baseline recorded = new GuardRun(script).record(3);

        assertThat(recorded.bytes()).containsEntry("Parser.events", 8.0);
        assertThat(recorded.ratios()).containsEntry("Parser.events/Limits.swarFeeds", 1.0);
    }
}
