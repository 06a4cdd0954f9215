package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.parser.SourcePosition;
import io.calo.report.internal.text.ReadableTime;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what there is to look at into an order: by {@link Concern}, then by severity, then by the money concerned.
 * Each problem is told once: a divergence that an incident explains is told with it, an overdraft with its divergence, and findings only
 * where no story tells them.
 */
final class PriorityTally {
    private final AnalysisResult result;
    private final OrderOfAmounts order;
    private final StoryWords words;
    private final ReadableTime times;
    private final Map<Concern, PriorityQueue<Weighed>> weighed = new EnumMap<>(Concern.class);

    /** A problem and what orders it among those of the same concern. */
    private record Weighed(BigDecimal weight, Priority priority) {
        private static final Comparator<Weighed> ORDER = Comparator.comparing(
                        (Weighed one) -> one.priority.severity(), Comparator.reverseOrder())
                .thenComparing(Weighed::weight, Comparator.reverseOrder())
                .thenComparing(one -> one.priority.title())
                .thenComparing(one -> String.valueOf(one.priority.episodeId()));
    }

    PriorityTally(AnalysisResult result, ReadableTime times) {
        this.result = result;
        this.order = OrderOfAmounts.of(result.rules());
        this.words = new StoryWords(times);
        this.times = times;
    }

    /** Adds what keeps one from relying on the figures. */
    void addDoubts(List<Reason> doubts) {
        for (Reason doubt : doubts) {
            add(
                    Concern.DOUBT,
                    BigDecimal.ZERO,
                    new Priority(
                            Severity.CRITICAL,
                            "Figures may be incomplete",
                            doubt.sentence() + " Get this right first, and analyse again.",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null));
        }
    }

    /**
     * Adds runs that died before they took up a message, where no incident tells of what that did.
     *
     * @param position the first crash; null where none is known
     */
    void addSilentRuns(long count, @Nullable SourcePosition position) {
        add(
                Concern.INCIDENT,
                BigDecimal.ZERO,
                new Priority(
                        Severity.HIGH,
                        "Runs that took up no message",
                        FigureWords.count(count, "run") + " of the sync died before taking up a message: what "
                                + (count == 1 ? "it was" : "they were")
                                + " to sync is not in the logs. Find out which messages the queue gave up, and post them.",
                        null,
                        null,
                        null,
                        null,
                        null,
                        position));
    }

    void add(Incident incident) {
        boolean open = incident.open() > 0;
        SortedMap<String, BigDecimal> money = open ? incident.openDrift() : incident.drift();
        String currency = only(money);
        add(
                open ? Concern.INCIDENT : Concern.FINDINGS,
                order.weight(money),
                new Priority(
                        open ? Severity.HIGH : Severity.MEDIUM,
                        "Ledgers parted when the service crashed",
                        new IncidentText(times, result.silentRuns()).brief(incident),
                        currency,
                        currency == null ? null : amount(money, currency),
                        null,
                        null,
                        null,
                        incident.position()));
    }

    void add(OpenStories.Told told) {
        OpenStory story = told.story();
        BigDecimal size = told.overdraft() == null
                ? story.size()
                : story.size().max(told.overdraft().size());
        add(
                mayLose(told) ? Concern.MAY_LOSE : Concern.MAY_OWE,
                order.weight(size, story.currency()),
                new Priority(
                        Severity.HIGH,
                        StoryWords.title(story),
                        words.text(told),
                        story.amount() == null ? null : story.currency(),
                        story.currency() == null || story.amount() == null ? null : size,
                        story.subscriberId(),
                        story.id(),
                        null,
                        story.position()));
    }

    void add(FindingGroup group) {
        String currency = only(group.amounts());
        String money = group.amounts().isEmpty() ? "" : ", " + FigureWords.money(group.amounts()) + " in all";
        add(
                Concern.FINDINGS,
                order.weight(group.amounts()),
                new Priority(
                        group.severity(),
                        title(group.rule()),
                        FigureWords.count(group.count(), "finding") + money + ". The first: " + group.message()
                                + ". Check each against its lines of the log; they are among the findings of "
                                + group.rule() + ".",
                        currency,
                        currency == null ? null : amount(group.amounts(), currency),
                        group.subscriberId(),
                        null,
                        group.rule(),
                        group.position()));
    }

    /** Whether the company may lose by it: all but a wallet that holds more than the subscription shows. */
    private static boolean mayLose(OpenStories.Told told) {
        BigDecimal amount = told.story().amount();
        return told.story().kind() != null || told.overdraft() != null || (amount != null && amount.signum() < 0);
    }

    private void add(Concern concern, BigDecimal weight, Priority priority) {
        PriorityQueue<Weighed> known =
                weighed.computeIfAbsent(concern, first -> new PriorityQueue<>(Weighed.ORDER.reversed()));
        known.add(new Weighed(weight, priority));
        if (known.size() > Figures.MOST_PRIORITIES) {
            known.remove(); // The least important of them.
        }
    }

    private static BigDecimal amount(SortedMap<String, BigDecimal> money, String currency) {
        return money.getOrDefault(currency, BigDecimal.ZERO).abs();
    }

    private static @Nullable String only(SortedMap<String, BigDecimal> money) {
        return money.size() == 1 ? money.firstKey() : null;
    }

    private String title(String rule) {
        return result.rules().stream()
                .filter(one -> one.id().equals(rule))
                .map(DetectorDescriptor::title)
                .findFirst()
                .orElse(rule);
    }

    /** The most important of each concern, one concern after the other, at most {@value Figures#MOST_PRIORITIES} together. */
    List<Priority> priorities() {
        Map<Concern, Integer> shares = shares();
        List<Priority> priorities = new ArrayList<>(Figures.MOST_PRIORITIES);
        weighed.forEach((concern, known) -> known.stream()
                .sorted(Weighed.ORDER)
                .limit(shares.getOrDefault(concern, 0))
                .forEach(one -> priorities.add(one.priority)));
        return priorities;
    }

    /** Doubts and incidents take what they need; what is left goes to the others in turn, so that none hides another. */
    private Map<Concern, Integer> shares() {
        Map<Concern, Integer> shares = new EnumMap<>(Concern.class);
        int left = Figures.MOST_PRIORITIES;
        for (Concern concern : List.of(Concern.DOUBT, Concern.INCIDENT)) {
            int share = Math.min(left, count(concern));
            shares.put(concern, share);
            left -= share;
        }
        for (boolean more = true; left > 0 && more; ) {
            more = false;
            for (Concern concern : List.of(Concern.MAY_LOSE, Concern.MAY_OWE, Concern.FINDINGS)) {
                int share = shares.getOrDefault(concern, 0);
                if (left > 0 && share < count(concern)) {
                    shares.put(concern, share + 1);
                    left--;
                    more = true;
                }
            }
        }
        return shares;
    }

    private int count(Concern concern) {
        PriorityQueue<Weighed> known = weighed.get(concern);
        return known == null ? 0 : known.size();
    }
}
