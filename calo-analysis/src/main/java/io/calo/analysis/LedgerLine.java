package io.calo.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An entry in its place in the subscriber's ledger.
 *
 * @param entry the entry
 * @param previous the subscriber's entry before it in the same currency; null for the first
 * @param continuity how its opening balance follows from that one
 * @param driftStep by how much drift has changed since the entry before that states the wallet's balance, in the entry's
 *     currency; null where it has not changed by more than a minor unit, or there is nothing to compare with
 * @param driftCause what changed it; null where it has not changed
 */
public record LedgerLine(
        LedgerEntry entry,
        @Nullable LedgerEntry previous,
        Continuity continuity,
        @Nullable BigDecimal driftStep,
        @Nullable DriftCause driftCause) {}
