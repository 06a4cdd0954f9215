package io.calo.analysis.internal.ledger;

import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * What is known around an event at which an overdraft may begin.
 *
 * @param currency null where it is not known
 * @param chain the last entries, that of the event included
 * @param announcements what was found before
 * @param divergenceId the divergence that lasts after the event; null where there is none
 * @param divergenceOpening the event with which that began
 * @param subscription the subscription balance after the event, as last known; null where none is
 */
record Setting(
        @Nullable String currency,
        Collection<LedgerEntry> chain,
        Announcements announcements,
        @Nullable String divergenceId,
        @Nullable EventReference divergenceOpening,
        @Nullable BigDecimal subscription) {}
