package io.calo.analysis.internal.ledger;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import java.util.Map;
import java.util.TreeMap;

/**
 * Puts a subscriber's entries in their places, one after the other in the order of time: what {@link LedgerLine} says of an entry
 * depends on those before it alone. Each currency is a ledger of its own.
 */
public final class LedgerBuilder {
    private final Map<String, CurrencyLedger> byCurrency = new TreeMap<>();

    /** Takes the next entry, and tells its place. */
    public LedgerLine add(LedgerEntry entry) {
        return byCurrency
                .computeIfAbsent(entry.transaction().currency(), currency -> new CurrencyLedger())
                .add(entry);
    }

    public io.calo.analysis.UnlinkedMismatch add(
            String subscriberId, java.time.Instant timestamp, String requestId, io.calo.analysis.Mismatch mismatch) {
        return new io.calo.analysis.UnlinkedMismatch(subscriberId, timestamp, requestId, mismatch, null, "");
    }
}
