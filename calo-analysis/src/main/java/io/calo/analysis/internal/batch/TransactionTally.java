package io.calo.analysis.internal.batch;

import io.calo.analysis.CurrencyTotals;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.analysis.TransactionTotals;
import io.calo.parser.TransactionType;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** Counts and sums transactions as they pass. For one thread; tallies are added up. */
public final class TransactionTally {
    private final Map<TransactionType, Long> byType = zeros(TransactionType.class);
    private final Map<Outcome, Long> byOutcome = zeros(Outcome.class);
    private final Map<String, CurrencyTotals> byCurrency = new TreeMap<>();
    private long count;
    private long unstated;

    /** Counts a transaction in. */
    public void add(LedgerEntry entry) {
        count++;
        if (entry.transaction().type() == null) {
            unstated++;
        } else {
            byType.merge(entry.transaction().type(), 1L, Long::sum);
        }
        byOutcome.merge(entry.outcome(), 1L, Long::sum);
        String currency = entry.transaction().currency();
        byCurrency.put(
                currency, byCurrency.getOrDefault(currency, CurrencyTotals.NONE).plus(entry));
    }

    /** Counts in what another tally has counted. */
    void add(TransactionTally other) {
        count += other.count;
        unstated += other.unstated;
        other.byType.forEach((type, number) -> byType.merge(type, number, Long::sum));
        other.byOutcome.forEach((outcome, number) -> byOutcome.merge(outcome, number, Long::sum));
        other.byCurrency.forEach((currency, sums) -> byCurrency.merge(currency, sums, CurrencyTotals::plus));
    }

    /** The totals; who counts transactions knows how many subscribers they are of. */
    public TransactionTotals totals(long subscribers) {
        return new TransactionTotals(count, subscribers, byType, unstated, byOutcome, byCurrency);
    }

    private static <E extends Enum<E>> Map<E, Long> zeros(Class<E> type) {
        Map<E, Long> counts = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            counts.put(constant, 0L);
        }
        return counts;
    }
}
