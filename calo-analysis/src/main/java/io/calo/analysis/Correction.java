package io.calo.analysis;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An entry by which staff corrected a fault by hand.
 *
 * @param event the entry
 * @param action such as {@code INVAILID_ENTRY}, spelt as logged
 * @param effect by how much it moved the subscription balance, or was to; below zero where it took money
 * @param outcome what became of it
 * @param reverses whether an entry that it reverses was found; null where no rule looked for one
 */
public record Correction(
        EventReference event,
        String action,
        BigDecimal effect,
        Outcome outcome,
        @Nullable Boolean reverses) {}
