package io.calo.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What ended a story.
 *
 * @param kind how
 * @param by the entry that did it; null where no entry did
 */
public record Cure(CureKind kind, @Nullable LedgerEntry by) {}
