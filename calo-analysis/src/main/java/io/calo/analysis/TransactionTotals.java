package io.calo.analysis;

import io.calo.parser.TransactionType;
import java.util.Collection;
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

    /** Counts and sums over any entries, such as those of one outcome. */
    public static TransactionTotals of(Collection<LedgerEntry> entries) {
        Set<String> subscribers = new HashSet<>();
        Map<TransactionType, Long> byType = zeros(TransactionType.class);
        Map<Outcome, Long> byOutcome = zeros(Outcome.class);
        Map<String, CurrencyTotals> byCurrency = new TreeMap<>();
        long unstated = 0;
        for (LedgerEntry entry : entries) {
            subscribers.add(entry.subscriberId());
            if (entry.transaction().type() == null) {
                unstated++;
            } else {
                byType.merge(entry.transaction().type(), 1L, Long::sum);
            }
            byOutcome.merge(entry.outcome(), 1L, Long::sum);
            String currency = entry.transaction().currency();
            byCurrency.put(
                    currency,
                    byCurrency.getOrDefault(currency, CurrencyTotals.ZERO).plus(entry));
        }
        return new TransactionTotals(entries.size(), subscribers.size(), byType, unstated, byOutcome, byCurrency);
    }

    private static <E extends Enum<E>> Map<E, Long> copy(Class<E> type, Map<E, Long> counts) {
        Map<E, Long> copy = new EnumMap<>(type);
        copy.putAll(counts);
        return Collections.unmodifiableMap(copy);
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        Map<E, Long> counts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, 0L);
        }
        return counts;
    }
}
