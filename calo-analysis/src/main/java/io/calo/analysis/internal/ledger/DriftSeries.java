package io.calo.analysis.internal.ledger;

import io.calo.analysis.Continuity;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The drift between a subscriber's two ledgers in one currency, as last known. Plain data. */
final class DriftSeries {
    /** How long transactions that were made together take to be synced one after the other. */
    private static final Duration MOMENT = Duration.ofSeconds(5);

    private @Nullable BigDecimal drift;
    private @Nullable BigDecimal wallet;
    private @Nullable Instant walletAt;

    /** The drift as last known; null where the ledgers have not been compared yet. */
    @Nullable
    BigDecimal drift() {
        return drift;
    }

    /**
     * What an entry tells; null where that is nothing. The wallet knows all of several transactions that were made together when
     * the first of them is synced, and is ahead then. So an entry that says nothing of the wallet says that the ledgers agree where
     * it brings the subscription balance to what the wallet held a moment ago, unbroken and without a mismatch record.
     */
    @Nullable
    Observation observe(LedgerEntry entry, Continuity continuity) {
        Observation seen = Observation.of(entry);
        if (seen != null) {
            wallet = entry.closingBalance().add(seen.drift());
            walletAt = entry.timestamp();
            return seen;
        }
        return entry.outcome() == Outcome.PUBLISHED && continuity == Continuity.CONTINUOUS ? caughtUp(entry) : null;
    }

    private @Nullable Observation caughtUp(LedgerEntry entry) {
        BigDecimal minorUnit = Money.minorUnit(entry.transaction().currency());
        if (wallet == null || walletAt == null || drift == null || !isBeyond(drift, minorUnit)) {
            return null;
        }
        BigDecimal rest = wallet.subtract(entry.closingBalance());
        boolean late = entry.timestamp().isAfter(walletAt.plus(MOMENT));
        return late || isBeyond(rest, minorUnit) ? null : new Observation(rest, true, false);
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
