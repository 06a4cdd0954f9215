package io.calo.report.internal.figures;

import io.calo.analysis.Finding;
import io.calo.parser.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * When the service crashed, by what the rule of runtime errors found. Crashes that follow each other within minutes are one fault: a
 * queue hands a message out again every few minutes until it gives up, so that a service that cannot start crashes as often.
 */
final class CrashTimes {
    private static final String RULE = "calo.runtime.error";
    /** Causes of that rule after which a run is gone; an error of the handler is not among them, for the service goes on. */
    private static final Set<String> CRASHES = Set.of("uncaught", "init", "exit");
    /** How long is quiet again. */
    private static final Duration QUIET = Duration.ofMinutes(10);
    /** How long after a fault an entry is still told of together with it. */
    private static final Duration REACH = Duration.ofDays(7);

    private final TreeMap<Instant, Fault> faults = new TreeMap<>();

    /**
     * A time at which the service crashed again and again.
     *
     * @param crashes how many crashes were logged
     * @param position the first
     */
    record Fault(Instant from, Instant to, long crashes, SourcePosition position) {}

    /** Adds a finding; findings come by time. Those of other rules count for nothing. */
    void add(Finding finding) {
        if (!finding.rule().equals(RULE) || finding.cause() == null || !CRASHES.contains(finding.cause())) {
            return;
        }
        Instant at = finding.timestamp();
        Fault last = faults.isEmpty() ? null : faults.lastEntry().getValue();
        if (last == null || last.to.plus(QUIET).isBefore(at)) {
            faults.put(at, new Fault(at, at, 1, finding.evidence().get(0)));
        } else {
            faults.put(last.from, new Fault(last.from, at, last.crashes + 1, last.position));
        }
    }

    /** The first crash; null where there is none. */
    @Nullable
    SourcePosition first() {
        return faults.isEmpty() ? null : faults.firstEntry().getValue().position;
    }

    /**
     * The fault between two successive entries of an account; where there are several, that with the most crashes. Null where there is
     * none.
     *
     * @param before the entry before; null if there is none in the logs
     */
    @Nullable
    Fault between(@Nullable Instant before, Instant entry) {
        Instant earliest = entry.minus(REACH);
        Instant from = before == null || before.isBefore(earliest) ? earliest : before;
        return faults.subMap(from, false, entry, false).values().stream()
                .filter(fault -> fault.to.isBefore(entry))
                .max(Comparator.comparingLong(Fault::crashes).thenComparing(Fault::to))
                .orElse(null);
    }
}
