package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerLine;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a subscriber's account in one currency stands after a transaction. From one to the next
 * {@code balance = balance before + movement + changes}, exactly.
 *
 * @param line the transaction in its place
 * @param movement what it did to the subscription balance as far as it alone tells
 * @param changes what changed the balance besides, at most two: since the transaction before, and at this one
 * @param balance the subscription balance afterwards
 * @param wallet the wallet's balance as last stated, with a transaction or by the service's note that the two differ; null where it
 *     never was
 * @param drift what the wallet holds more than the subscription shows, as last known; null where the two were never compared
 */
public record Standing(
        LedgerLine line,
        Movement movement,
        List<UnexplainedChange> changes,
        BigDecimal balance,
        @Nullable BigDecimal wallet,
        @Nullable BigDecimal drift) {
    /** Copies the changes. */
    public Standing {
        changes = List.copyOf(changes);
    }

    /**
     * The subscription balance before the first change and the movement: what the transaction before left behind, which may lie before
     * the period, or without one what this transaction starts from.
     */
    public BigDecimal opening() {
        BigDecimal expected = line.expectedOpening();
        return expected == null ? line.transaction().oldBalance() : expected;
    }

    /** What the balance changed besides, all together, signed. */
    public BigDecimal unexplained() {
        return changes.stream().map(UnexplainedChange::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether the two ledgers are known to be apart by more than the smallest coin. */
    public boolean isApart() {
        return drift != null
                && drift.abs().compareTo(Currencies.minorUnit(line.transaction().currency())) > 0;
    }
}
