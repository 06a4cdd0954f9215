package io.calo.analysis;

import java.math.BigDecimal;

/**
 * A change of drift within a divergence.
 *
 * @param event the entry or mismatch record at which it shows
 * @param amount by how much drift changed; above zero where the wallet gained on the subscription
 * @param cause what changed it
 * @param driftAfter drift afterwards
 */
public record DriftStep(EventReference event, BigDecimal amount, PartingCause cause, BigDecimal driftAfter) {}
