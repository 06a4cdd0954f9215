package io.calo.report.internal.figures;

import io.calo.analysis.LedgerEntry;
import java.math.BigDecimal;

/**
 * A change of a subscription balance that no transaction explains.
 *
 * @param kind why
 * @param entry the transaction at which it shows; for one that was lost or not applied, that one
 * @param amount what the balance is more than it should be, in the entry's currency, exact, signed, not zero
 */
public record UnexplainedChange(ChangeKind kind, LedgerEntry entry, BigDecimal amount) {}
