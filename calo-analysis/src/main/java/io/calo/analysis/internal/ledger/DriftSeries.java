package io.calo.analysis.internal.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The drift between a subscriber's two ledgers in one currency, as last known. Plain data. */
final class DriftSeries {
    private @Nullable BigDecimal drift;

    /** The drift as last known; null where the ledgers have not been compared yet. */
    @Nullable
    BigDecimal drift() {
        return drift;
    }

    /**
     * Takes what an event tells, and answers whether the ledgers are apart by it. A mismatch record alone does not change a drift
     * that is known: it is the lesser witness.
     */
    boolean takeAndCompare(Observation seen, BigDecimal minorUnit) {
        if (seen.stated() || drift == null || !isBeyond(drift, minorUnit)) {
            drift = seen.drift();
        }
        return seen.reported() || isBeyond(drift, minorUnit);
    }

    /** Whether a difference is more than residue: drift sums up that of two balances. */
    static boolean isBeyond(BigDecimal difference, BigDecimal minorUnit) {
        return difference.abs().compareTo(minorUnit) > 0;
    }
}
