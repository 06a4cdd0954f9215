package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import io.calo.report.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of an analysis as a whole. Takes memory for each currency, day, rule and subscriber with findings, not for
 * each transaction: those are read again by whatever lists them.
 *
 * @param verdict whether the books close, and what is left to settle
 * @param first when the first transaction was logged; null if there is none
 * @param last when the last transaction was logged; null if there is none
 * @param rollForwards a line for each currency, in the order of the codes
 * @param openItems open stories by age, a line for each currency, in the order of the codes
 * @param priorities what to look at first, the most important first, at most {@value #MOST_PRIORITIES}
 * @param incidents faults of the service that concern several subscribers, by time
 * @param activity what happened when
 * @param actions what the transactions of each action came to, by currency, month and action
 * @param findingsByRule how many findings there are of each rule that found something, by its id
 * @param findingsBySubscriber how many findings name each subscriber; those with none left out
 * @param unlinkedMismatches how many mismatch records belong to no transaction: what a {@link Statement} says of drift and stake does
 *     not know of these, so that sums of it may differ from what the analysis says is at stake where this is not zero
 */
public record Figures(
        Verdict verdict,
        @Nullable Instant first,
        @Nullable Instant last,
        List<RollForward> rollForwards,
        List<OpenItems> openItems,
        List<Priority> priorities,
        List<Incident> incidents,
        Activity activity,
        List<ActionTotal> actions,
        SortedMap<String, Long> findingsByRule,
        FindingsPerSubscriber findingsBySubscriber,
        long unlinkedMismatches) {
    /** How many things are named to look at first. */
    public static final int MOST_PRIORITIES = 10;

    /**
     * Reckons the figures of a result. Goes through its ledgers, findings, refusals and episodes, once each.
     *
     * @param settings which tell the zone of days
     */
    public static Figures of(AnalysisResult result, ReportSettings settings) {
        return new FiguresBuilder(result, settings.zone()).build();
    }
}
