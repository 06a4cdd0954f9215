package io.calo.analysis.internal.ledger;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.PartingCause;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Tells what changed drift at an entry, and which entry is to answer for it. */
final class StepCauses {
    private StepCauses() {}

    /**
     * What changed drift.
     *
     * @param before drift before the entry; null where it is not known
     * @param drift drift after it
     */
    static PartingCause of(LedgerLine line, @Nullable BigDecimal before, BigDecimal drift) {
        if (tookWhatWasRefused(line, before, drift)) {
            return PartingCause.REFUSED;
        }
        LedgerEntry previous = line.previous();
        if (before == null || previous == null) {
            return PartingCause.NOT_SEEN;
        }
        return PartingCause.of(CurrencyLedger.cause(previous, line.continuity()));
    }

    /** Whether the wallet moved by just what the subscription refused: without the refusal drift would be what it was. */
    private static boolean tookWhatWasRefused(LedgerLine line, @Nullable BigDecimal before, BigDecimal drift) {
        if (line.entry().outcome() != Outcome.REFUSED) {
            return false;
        }
        BigDecimal unrefused = drift.subtract(Money.effect(line.transaction()));
        String currency = line.transaction().currency();
        return Money.isSame(unrefused, before == null ? BigDecimal.ZERO : before, currency);
    }

    /** The entry behind a cause: that before the line where the cause lies there, else the line's own. */
    static LedgerEntry origin(LedgerLine line, PartingCause cause) {
        LedgerEntry previous = line.previous();
        boolean before = cause == PartingCause.LOST_UPDATE
                || (cause == PartingCause.REFUSED && line.entry().outcome() != Outcome.REFUSED);
        return before && previous != null ? previous : line.entry();
    }
}
