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
import java.util.function.Predicate;

/**
 * Brings together divergences that a fault of the service explains: those that parted in the same way at the same fault, if they are of
 * three subscribers at least. Takes memory for each of these divergences.
 */
final class IncidentTally {
    private static final int FEWEST_SUBSCRIBERS = 3;

    private final ReadableTime times;
    private final long silentRuns;
    private final Map<Key, List<OneMore>> groups = new LinkedHashMap<>();

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

    /** Adds a divergence that first shows after a fault; they come by their beginning. */
    void add(CrashTimes.Fault fault, OneMore parted) {
        groups.computeIfAbsent(new Key(fault, parted.amount().signum()), key -> new ArrayList<>())
                .add(parted);
    }

    /** What several subscribers share, by time. */
    List<Incident> incidents() {
        return groups.entrySet().stream()
                .filter(group -> isShared(group.getValue()))
                .map(group -> incident(group.getKey().fault(), group.getValue()))
                .sorted(Comparator.comparing(Incident::from))
                .toList();
    }

    /** Divergences that too few share, to be told one by one. */
    List<OpenStory> others() {
        return stories(group -> !isShared(group));
    }

    /** Divergences that an incident tells. */
    List<OpenStory> shared() {
        return stories(IncidentTally::isShared);
    }

    private List<OpenStory> stories(Predicate<List<OneMore>> which) {
        return groups.values().stream()
                .filter(which)
                .flatMap(List::stream)
                .map(OneMore::story)
                .toList();
    }

    private static boolean isShared(List<OneMore> group) {
        return subscribers(group) >= FEWEST_SUBSCRIBERS;
    }

    private static long subscribers(List<OneMore> group) {
        return group.stream().map(one -> one.story().subscriberId()).distinct().count();
    }

    private Incident incident(CrashTimes.Fault fault, List<OneMore> group) {
        List<OneMore> open = group.stream().filter(one -> one.story().open()).toList();
        Incident untold = new Incident(
                fault.from(),
                fault.to(),
                fault.crashes(),
                group.stream().map(one -> one.story().id()).toList(),
                subscribers(group),
                sums(group, OneMore::amount),
                open.size(),
                sums(open, one -> Objects.requireNonNull(one.story().amount(), "drift")),
                "",
                fault.position());
        long agreed = group.stream().filter(OneMore::agreedBefore).count();
        return untold.told(new IncidentText(times, silentRuns).of(untold, agreed));
    }

    private static SortedMap<String, BigDecimal> sums(List<OneMore> group, Function<OneMore, BigDecimal> amount) {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        group.forEach(one -> sums.merge(
                Objects.requireNonNull(one.story().currency(), "currency"), amount.apply(one), BigDecimal::add));
        return sums;
    }
}
