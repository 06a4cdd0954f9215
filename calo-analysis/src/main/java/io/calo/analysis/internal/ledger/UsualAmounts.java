package io.calo.analysis.internal.ledger;

import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a subscriber's transactions of an action usually come to: the median of the last few. Bounded, whatever there is. */
final class UsualAmounts {
    private static final int FEWEST = 5;
    private static final int MOST = 15;
    private static final int ACTIONS = 64;

    private final LinkedHashMap<String, Deque<BigDecimal>> byAction = new LinkedHashMap<>();

    /** The median before this transaction, which is then counted in; null where there have been too few. */
    @Nullable
    BigDecimal before(Transaction transaction) {
        String action = transaction.action() == null ? "" : transaction.action();
        Deque<BigDecimal> amounts = byAction.remove(action);
        if (amounts == null) {
            amounts = new ArrayDeque<>();
        }
        byAction.put(action, amounts); // moved to the end, so that the first is the one longest unused
        forgetOldest();
        BigDecimal median = amounts.size() < FEWEST ? null : median(amounts);
        amounts.addLast(transaction.amount());
        if (amounts.size() > MOST) {
            amounts.removeFirst();
        }
        return median;
    }

    private void forgetOldest() {
        if (byAction.size() > ACTIONS) {
            Map.Entry<String, Deque<BigDecimal>> oldest =
                    byAction.entrySet().iterator().next();
            byAction.remove(oldest.getKey());
        }
    }

    /** The middle one; of an even number the lower of the two in the middle, which is an amount that occurred. */
    private static BigDecimal median(Deque<BigDecimal> amounts) {
        List<BigDecimal> sorted = amounts.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }
}
