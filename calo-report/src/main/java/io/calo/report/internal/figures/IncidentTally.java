package io.calo.report.internal.figures;

import io.calo.report.internal.text.ReadableTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Brings together divergences that a fault of the service explains: those that parted in the same way at the same fault, if they are of
 * three subscribers at least. Takes memory for each of these divergences.
 */
final class IncidentTally {
    private static final int FEWEST_SUBSCRIBERS = 3;

    private final ReadableTime times;
    private final long silentRuns;
    private final Map<Key, List<PartedAtFault>> groups = new LinkedHashMap<>();

    /** Fault and direction: wallets that lost and wallets that gained did not part in the same way. */
    private record Key(CrashTimes.Fault fault, int sign) {}

    /**
     * No incidents yet.
     *
     * @param silentRuns how many runs in all the logs died before they took up a message
     */
    IncidentTally(ReadableTime times, long silentRuns) {
        this.times = times;
        this.silentRuns = silentRuns;
    }

    /** Adds a divergence; they come by their beginning. */
    void add(PartedAtFault parted) {
        groups.computeIfAbsent(new Key(parted.fault(), parted.amount().signum()), key -> new ArrayList<>())
                .add(parted);
    }

    /** What several subscribers share, by time. */
    List<Incident> incidents() {
        return groups.values().stream()
                .filter(IncidentTally::isShared)
                .map(this::incident)
                .sorted(Comparator.comparing(Incident::from))
                .toList();
    }

    /** Divergences that too few share, to be told one by one. */
    List<OpenStory> others() {
        return groups.values().stream()
                .filter(group -> !isShared(group))
                .flatMap(List::stream)
                .map(PartedAtFault::story)
                .toList();
    }

    private static boolean isShared(List<PartedAtFault> group) {
        return subscribers(group) >= FEWEST_SUBSCRIBERS;
    }

    private static long subscribers(List<PartedAtFault> group) {
        return group.stream().map(one -> one.story().subscriberId()).distinct().count();
    }

    private Incident incident(List<PartedAtFault> group) {
        CrashTimes.Fault fault = group.get(0).fault();
        List<PartedAtFault> open =
                group.stream().filter(one -> one.story().open()).toList();
        Incident untold = new Incident(
                fault.from(),
                fault.to(),
                fault.crashes(),
                group.stream().map(one -> one.story().id()).toList(),
                subscribers(group),
                sums(group, PartedAtFault::amount),
                open.size(),
                sums(open, one -> Objects.requireNonNull(one.story().amount(), "drift")),
                "",
                fault.position());
        long agreed = group.stream().filter(PartedAtFault::agreedBefore).count();
        return untold.told(new IncidentText(times, silentRuns).of(untold, agreed));
    }

    private static SortedMap<String, BigDecimal> sums(
            List<PartedAtFault> group, Function<PartedAtFault, BigDecimal> amount) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        group.forEach(one -> sums.merge(
                Objects.requireNonNull(one.story().currency(), "currency"), amount.apply(one), BigDecimal::add));
        return sums;
    }
}
