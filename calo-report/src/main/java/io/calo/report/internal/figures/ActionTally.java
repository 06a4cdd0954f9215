package io.calo.report.internal.figures;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.analysis.SubscriberLedger;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Adds up what transactions that took effect were for. Takes memory for each action, month and currency, but not for any number. */
final class ActionTally {
    /** A service has dozens of actions; more lines than this are hostile. */
    static final int MOST = 10_000;

    private final ZoneId zone;
    private final Map<Key, ActionTotal> totals = new HashMap<>();

    private record Key(
            String currency, YearMonth month, @Nullable String action) {}

    ActionTally(ZoneId zone) {
        this.zone = zone;
    }

    void add(SubscriberLedger ledger) {
        ledger.lines().forEach(line -> add(line.entry()));
    }

    private void add(LedgerEntry entry) {
        if (entry.outcome() == Outcome.REFUSED || entry.outcome() == Outcome.FAILED) {
            return;
        }
        YearMonth month = YearMonth.from(entry.timestamp().atZone(zone));
        String currency = entry.transaction().currency();
        Key own = new Key(currency, month, entry.transaction().action());
        Key key = totals.size() < MOST || totals.containsKey(own) ? own : new Key(currency, month, ActionTotal.FURTHER);
        ActionTotal before = totals.getOrDefault(
                key,
                new ActionTotal(currency, month, key.action, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));
        totals.put(key, before.plus(Movement.of(entry), entry.transaction().vat()));
    }

    /** By currency, month and action; those without an action last. */
    List<ActionTotal> totals() {
        return totals.values().stream()
                .sorted(Comparator.comparing(ActionTotal::currency)
                        .thenComparing(ActionTotal::month)
                        .thenComparing(ActionTotal::action, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }
}
