package io.calo.analysis;

import io.calo.parser.Transaction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in the subscriber's ledger.
 *
 * @param entry the entry
 * @param previous the subscriber's entry before it in the same currency; null for the first, and for detectors of other scopes
 *     than SUBSCRIBER
 * @param continuity how its opening balance follows from that one
 * @param expectedOpening what that one left behind, in the entry's currency; null for the first
 * @param driftStep by how much drift has changed since the entry before that states the wallet's balance, in the entry's
 *     currency; null where it has not changed by more than a minor unit, or there is nothing to compare with
 * @param driftCause what changed it; null where it has not changed
 * @param knownDrift what the wallet holds more than the subscription shows after it, as last known, in the entry's currency: by this
 *     entry, one before, or what the service noted; null where the two were never compared. What is not compared is taken to move
 *     both alike
 * @param usualAmount the median of the amounts of the subscriber's last entries of the same currency and action before this one,
 *     5 to 15 of them; null where there are fewer
 * @param episodeId the divergence of the two ledgers in which it lies or which it ends; null where they agreed before, too
 */
public record LedgerLine(
        LedgerEntry entry,
        @Nullable LedgerEntry previous,
        Continuity continuity,
        @Nullable BigDecimal expectedOpening,
        @Nullable BigDecimal driftStep,
        @Nullable DriftCause driftCause,
        @Nullable BigDecimal knownDrift,
        @Nullable BigDecimal usualAmount,
        @Nullable String episodeId) {

    /** The same line as detectors of other scopes than SUBSCRIBER see it. */
    public LedgerLine withoutPrevious() {
        return new LedgerLine(
                entry, null, continuity, expectedOpening, driftStep, driftCause, knownDrift, usualAmount, episodeId);
    }

    /** The transaction. */
    public Transaction transaction() {
        return entry.transaction();
    }
}
