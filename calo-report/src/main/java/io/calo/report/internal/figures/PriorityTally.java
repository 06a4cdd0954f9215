package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.parser.SourcePosition;
import io.calo.report.internal.text.ReadableTime;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts what there is to look at into an order: what makes the figures doubtful first, then by severity, then by the money concerned.
 * Each problem is told once: a divergence that an incident explains is told with it, an overdraft with its divergence, and findings only
 * where no story tells them.
 */
final class PriorityTally {
    private final AnalysisResult result;
    private final OrderOfAmounts order;
    private final StoryWords words;
    private final ReadableTime times;
    private final PriorityQueue<Weighed> weighed = new PriorityQueue<>(Weighed.ORDER.reversed());

    /** A problem and what orders it. */
    private record Weighed(boolean doubt, BigDecimal weight, Priority priority) {
        private static final Comparator<Weighed> ORDER = Comparator.comparing(Weighed::doubt)
                .reversed()
                .thenComparing(one -> one.priority.severity(), Comparator.reverseOrder())
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
                    true,
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
                false,
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
                false,
                order.weight(money),
                new Priority(
                        open ? Severity.CRITICAL : Severity.MEDIUM,
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
                false,
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
                false,
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

    private void add(boolean doubt, BigDecimal weight, Priority priority) {
        weighed.add(new Weighed(doubt, weight, priority));
        if (weighed.size() > Figures.MOST_PRIORITIES) {
            weighed.remove(); // The least important of them.
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

    /** The most important first, at most {@value Figures#MOST_PRIORITIES}. */
    List<Priority> priorities() {
        return weighed.stream().sorted(Weighed.ORDER).map(Weighed::priority).toList();
    }
}
