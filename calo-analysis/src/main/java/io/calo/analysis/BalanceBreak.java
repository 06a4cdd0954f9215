package io.calo.analysis;

import java.math.BigDecimal;

/**
 * A change of the subscription balance that no entry explains.
 *
 * @param cause {@link PartingCause#GAP} or {@link PartingCause#LOST_UPDATE}
 * @param origin the entry that finds the balance changed, or whose update was lost
 * @param amount by how much it changes drift, in the entry's currency: what the subscription balance lost
 */
public record BalanceBreak(PartingCause cause, LedgerEntry origin, BigDecimal amount) {}
