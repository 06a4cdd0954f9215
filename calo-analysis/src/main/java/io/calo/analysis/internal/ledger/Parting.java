package io.calo.analysis.internal.ledger;

import io.calo.analysis.Continuity;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.internal.detect.FindingId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Whether a subscriber's two ledgers are apart in one currency: opens a divergence at the first event that shows them apart, and
 * ends it with the first entry that shows them to agree. Plain data.
 */
final class Parting {
    private final DriftSeries drift = new DriftSeries();
    private @Nullable String episodeId;

    /** The divergence that lasts; null where there is none. */
    @Nullable
    String episodeId() {
        return episodeId;
    }

    /** The drift as last known; null where the ledgers have not been compared yet. */
    @Nullable
    BigDecimal drift() {
        return drift.drift();
    }

    /** What an entry tells; null where that is nothing. */
    @Nullable
    Observation observe(LedgerEntry entry, Continuity continuity) {
        return drift.observe(entry, continuity);
    }

    /** Takes what an event tells, and answers the divergence that it belongs to; null where there is none. */
    @Nullable
    String take(Observation seen, BigDecimal minorUnit, EventReference event, String subscriberId) {
        boolean apart = drift.takeAndCompare(seen, minorUnit);
        if (apart && episodeId == null) {
            episodeId = FindingId.ofEpisode("divergence", subscriberId, event.currency(), event);
        }
        String belongsTo = episodeId;
        if (!apart) {
            episodeId = null;
        }
        return belongsTo;
    }
}
