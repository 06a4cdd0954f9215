package io.calo.analysis.internal.ledger;

import io.calo.analysis.BalanceBreak;
import io.calo.analysis.EarlierBreaks;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.PartingCause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The breaks of a subscription balance that has not been compared with the wallet yet. The first comparison shows what they have
 * come to since the ledgers last agreed, which is not known; so they explain its drift where the last few of them, however many,
 * sum up to just that. Plain data, bounded.
 */
final class BreaksBefore {
    private final List<BalanceBreak> last = new ArrayList<>();
    private long count;
    private BigDecimal total = BigDecimal.ZERO;

    /** Takes an entry in its place. */
    void note(LedgerLine line) {
        PartingCause cause =
                switch (line.continuity()) {
                    case GAP -> PartingCause.GAP;
                    case LOST_UPDATE -> PartingCause.LOST_UPDATE;
                    case FIRST, CONTINUOUS -> null;
                };
        BigDecimal expected = line.expectedOpening();
        if (cause == null || expected == null) {
            return;
        }
        BigDecimal amount = expected.subtract(line.transaction().oldBalance());
        count++;
        total = total.add(amount);
        last.add(new BalanceBreak(cause, StepCauses.origin(line, cause), amount));
        if (last.size() > EarlierBreaks.MOST) {
            last.remove(0);
        }
    }

    /** What they tell of the drift found at last; null where there was none. */
    @Nullable
    EarlierBreaks against(BigDecimal drift, @Nullable String currency) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int from = last.size() - 1; from >= 0; from--) {
            sum = sum.add(last.get(from).amount());
            if (Money.isSame(sum, drift, currency)) {
                return new EarlierBreaks(true, last.size() - from, sum, last.subList(from, last.size()));
            }
        }
        return count == 0 ? null : new EarlierBreaks(false, count, total, last);
    }

    /** The largest of breaks that explain a drift. */
    static BalanceBreak largest(EarlierBreaks breaks) {
        BalanceBreak largest = null;
        for (BalanceBreak one : breaks.last()) {
            if (largest == null || one.amount().abs().compareTo(largest.amount().abs()) > 0) {
                largest = one;
            }
        }
        return Objects.requireNonNull(largest, "breaks that explain are told");
    }

    /** Forgets them: the ledgers have been compared. */
    void clear() {
        last.clear();
        count = 0;
        total = BigDecimal.ZERO;
    }
}
