package io.calo.analysis.internal.batch;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Period;
import io.calo.analysis.Suppression;
import io.calo.analysis.internal.detect.ActiveDetector;
import io.calo.analysis.internal.protocol.RunLimits;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Scope;
import io.calo.parser.Kind;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How an analysis is to be made.
 *
 * @param detectors those at work, by scope, each list in the order of rules; every scope is there
 * @param loadFailures rules that could not be loaded
 * @param suppressions findings that are to be left out, in force or expired
 * @param today the day that tells whether a suppression has expired
 * @param period the time to report on
 * @param runLimits what tells runs of a request apart
 * @param threads how many may work at once
 * @param memoryBytes how much memory rows may take, all together
 * @param temporaryFolder where rows go that are too many; null for the system's
 */
public record Settings(
        Map<Scope, List<ActiveDetector>> detectors,
        List<DetectorFailure> loadFailures,
        List<Suppression> suppressions,
        LocalDate today,
        Period period,
        RunLimits runLimits,
        int threads,
        long memoryBytes,
        @Nullable Path temporaryFolder) {

    /** The detectors of a scope. */
    public List<ActiveDetector> of(Scope scope) {
        return detectors.getOrDefault(scope, List.of());
    }

    /** The rules of all scopes, in the order of their ids. */
    public List<DetectorDescriptor> rules() {
        return detectors.values().stream()
                .flatMap(List::stream)
                .map(ActiveDetector::descriptor)
                .sorted(Comparator.comparing(DetectorDescriptor::id))
                .toList();
    }

    /** The kinds of events that any detector of the scope asks for. */
    public Set<Kind> events(Scope scope) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        of(scope).forEach(detector -> kinds.addAll(detector.descriptor().events()));
        return kinds;
    }
}
