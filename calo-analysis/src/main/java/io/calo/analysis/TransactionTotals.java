package io.calo.analysis;

import io.calo.analysis.internal.batch.TransactionTally;
import io.calo.parser.TransactionType;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts and sums over transactions. Amounts of different currencies are never added.
 *
 * @param count transactions
 * @param subscribers distinct subscribers among them
 * @param byType transactions that state this type; every type is there
 * @param unstated transactions that state none
 * @param byOutcome transactions by what became of them; every outcome is there
 * @param byCurrency sums by currency, in the order of the codes
 */
public record TransactionTotals(
        long count,
        long subscribers,
        Map<TransactionType, Long> byType,
        long unstated,
        Map<Outcome, Long> byOutcome,
        Map<String, CurrencyTotals> byCurrency) {

    /** Copies the maps. */
    public TransactionTotals {
        byType = copy(TransactionType.class, byType);
        byOutcome = copy(Outcome.class, byOutcome);
        byCurrency = Collections.unmodifiableMap(new TreeMap<>(byCurrency));
    }

    /** Counts and sums over any entries, such as those of one outcome. Keeps the subscribers' ids while it counts. */
    public static TransactionTotals of(Iterable<LedgerEntry> entries) {
        TransactionTally tally = new TransactionTally();
        Set<String> subscribers = new HashSet<>();
        for (LedgerEntry entry : entries) {
            tally.add(entry);
            subscribers.add(entry.subscriberId());
        }
        return tally.totals(subscribers.size());
    }

    private static <E extends Enum<E>> Map<E, Long> copy(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }
}
