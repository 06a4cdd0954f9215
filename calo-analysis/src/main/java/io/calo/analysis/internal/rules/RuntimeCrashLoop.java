package io.calo.analysis.internal.rules;

import io.calo.analysis.EventReference;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Option;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * {@code calo.runtime.crash-loop}: the service crashes again and again. A loop is told at the crash that makes it one, so that a
 * live run tells of it while it lasts, and is named by its first. It is over when for as long no crash has come.
 */
final class RuntimeCrashLoop implements DetectorProvider {
    private static final int MOST = 1_000;

    private static final Option<Long> CRASHES = Option.number("crashes", 5, "crashes", "How many make a loop.")
            .checked(value -> value >= 2 && value <= MOST, "from 2 to " + MOST);
    private static final Option<Duration> WITHIN = Option.duration(
                    "within", Duration.ofMinutes(10), "How close together they must lie, and how long is quiet again.")
            .checked(value -> !value.isNegative() && !value.isZero(), "longer than nothing");

    @Override
    public DetectorDescriptor descriptor() {
        return DetectorDescriptor.builder("calo.runtime.crash-loop", "Crash loop")
                .description("The service crashes several times within minutes. Errors of the handler, after which the"
                        + " service goes on, do not count.")
                .severity(Severity.HIGH)
                .scope(Scope.SERVICE)
                .option(CRASHES)
                .option(WITHIN)
                .events(Kind.RUNTIME_ERROR, Kind.RUNTIME_INIT_REPORT)
                .build();
    }

    @Override
    public Detector<Crashes> create(DetectorOptions options) {
        return new Loops(options.get(CRASHES).intValue(), options.get(WITHIN));
    }

    /** The latest crashes, at most as many as make a loop. */
    static final class Crashes {
        private List<PrintedError> open = new ArrayList<>();
        private Deque<EventReference> recent = new ArrayDeque<>();
        private boolean looping;

        Crashes() {}
    }

    private record Loops(int enough, Duration within) implements Detector<Crashes> {
        @Override
        public Crashes newState() {
            return new Crashes();
        }

        @Override
        public void onEvent(Crashes crashes, LogEvent event, FindingSink out) {
            if (!PrintedError.isNew(crashes.open, event)
                    || !PrintedError.Part.of(event).isCrash()) {
                return;
            }
            EventReference crash = EventReference.of(event);
            crashes.recent.removeIf(before -> before.timestamp().plus(within).isBefore(crash.timestamp()));
            crashes.looping &= !crashes.recent.isEmpty();
            crashes.recent.addLast(crash);
            if (!crashes.looping && crashes.recent.size() >= enough) {
                crashes.looping = true;
                report(crashes.recent, out);
            }
            if (crashes.recent.size() > enough) {
                crashes.recent.removeFirst();
            }
        }

        private static void report(Deque<EventReference> crashes, FindingSink out) {
            EventReference first = crashes.getFirst();
            EventReference last = crashes.getLast();
            out.at(first)
                    .evidence(last.position())
                    .message("the service crashed " + crashes.size() + " times within "
                            + Wording.time(Duration.between(first.timestamp(), last.timestamp()))
                            + ", and perhaps more often after")
                    .report();
        }
    }
}
