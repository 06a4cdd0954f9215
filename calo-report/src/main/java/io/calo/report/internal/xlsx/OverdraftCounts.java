package io.calo.report.internal.xlsx;

import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How many overdrafts there are, by currency and kind. */
final class OverdraftCounts {
    private final Map<Key, Long> all = new HashMap<>();
    private final Map<Key, Long> open = new HashMap<>();

    private record Key(@Nullable String currency, OverdraftKind kind) {}

    /** Adds one. */
    void add(Overdraft overdraft) {
        Key key = new Key(overdraft.currency(), overdraft.kind());
        all.merge(key, 1L, Long::sum);
        if (overdraft.isOpen()) {
            open.merge(key, 1L, Long::sum);
        }
    }

    /** How many there are of a kind in a currency, null for those without. */
    long all(@Nullable String currency, OverdraftKind kind) {
        return all.getOrDefault(new Key(currency, kind), 0L);
    }

    /** How many of these are open. */
    long open(@Nullable String currency, OverdraftKind kind) {
        return open.getOrDefault(new Key(currency, kind), 0L);
    }

    /** Adds the currencies in which there are any, null for none, to a set. */
    void addCurrenciesTo(Set<@Nullable String> currencies) {
        all.keySet().forEach(key -> currencies.add(key.currency()));
    }
}
