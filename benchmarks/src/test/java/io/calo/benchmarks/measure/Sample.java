package io.calo.benchmarks.measure;

import java.util.ArrayList;
import java.util.List;

/** Invented measurements: all take a hundred milliseconds and a million bytes unless said otherwise. */
final class Sample {
    private final List<Measurement> round = new ArrayList<>();

    Sample() {
        for (String benchmark : Target.benchmarks()) {
            round.add(new Measurement(benchmark, 100, 100, 1_000_000));
        }
        round.add(new Measurement("Parser.eventsTwice", 200, 200, 2_000_000));
    }

    Sample with(String benchmark, double millis, double bytes) {
        round.replaceAll(m -> m.benchmark().equals(benchmark) ? new Measurement(benchmark, millis, millis, bytes) : m);
        return this;
    }

    Rounds rounds() {
        Rounds rounds = new Rounds();
        rounds.add(round);
        return rounds;
    }

    List<Measurement> round() {
        return List.copyOf(round);
    }
}
