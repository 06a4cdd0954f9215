package io.calo.analysis.internal.ledger;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.UnlinkedMismatch;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts a subscriber's entries in their places, one after the other in the order of time: what {@link LedgerLine} says of an entry
 * depends on those before it alone. Each currency is a ledger of its own. Plain data, bounded however many entries there are.
 */
public final class LedgerBuilder {
    private final Map<String, CurrencyLedger> byCurrency = new TreeMap<>();
    private @Nullable CurrencyLedger unknownCurrency;
    private @Nullable String lastCurrency;

    /** A ledger without entries. */
    public LedgerBuilder() {}

    /** Takes the next entry, and tells its place. */
    public LedgerLine add(LedgerEntry entry) {
        lastCurrency = entry.transaction().currency();
        return ledger(lastCurrency).add(entry);
    }

    /**
     * Takes a mismatch record without a transaction, and tells which divergence it belongs to. Its currency is that of the entry
     * before it.
     */
    public UnlinkedMismatch add(String subscriberId, Instant timestamp, String requestId, Mismatch mismatch) {
        UnlinkedMismatch unplaced =
                new UnlinkedMismatch(subscriberId, timestamp, requestId, mismatch, lastCurrency, "");
        String episodeId = ledger(lastCurrency).episode(unplaced);
        return new UnlinkedMismatch(subscriberId, timestamp, requestId, mismatch, lastCurrency, episodeId);
    }

    private CurrencyLedger ledger(@Nullable String currency) {
        CurrencyLedger unknown = unknownCurrency;
        if (currency == null) {
            CurrencyLedger own = unknown == null ? new CurrencyLedger() : unknown;
            unknownCurrency = own;
            return own;
        }
        // What was noted before any currency was known is of the first.
        unknownCurrency = null;
        return byCurrency.computeIfAbsent(currency, first -> unknown == null ? new CurrencyLedger() : unknown);
    }
}
