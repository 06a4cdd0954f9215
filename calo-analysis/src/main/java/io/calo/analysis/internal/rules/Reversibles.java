package io.calo.analysis.internal.rules;

import io.calo.analysis.Currencies;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** What a correction of a subscriber's may reverse, the oldest first: the state of {@link TransactionCorrection}, bounded. */
final class Reversibles {
    /** How many are kept. */
    static final int MOST = 500;

    private ArrayDeque<Reversible> entries = new ArrayDeque<>();

    /** That of the subscriber's latest transaction, which an unstarted refusal does not state. */
    @Nullable
    String currency;

    /**
     * An entry that may be reversed.
     *
     * @param effect on the balance, in the currency; below zero where it takes
     * @param correction whether it is a correction itself
     */
    record Reversible(
            String id,
            Instant timestamp,
            String currency,
            BigDecimal effect,
            boolean correction,
            SourcePosition position) {

        boolean isReversedBy(Reversible later) {
            return currency.equals(later.currency)
                    && effect.signum() * later.effect.signum() < 0
                    && Currencies.equal(effect.negate(), later.effect, currency);
        }
    }

    /** Adds the latest, which pushes out the oldest where there are too many. */
    void add(Reversible entry) {
        entries.addLast(entry);
        if (entries.size() > MOST) {
            entries.removeFirst();
        }
    }

    /** Forgets the entries of a transaction id; says whether there were any. */
    boolean remove(String id) {
        return entries.removeIf(entry -> entry.id().equals(id));
    }

    /** Forgets entries from before a moment. */
    void forgetBefore(Instant oldest) {
        while (!entries.isEmpty() && entries.getFirst().timestamp().isBefore(oldest)) {
            entries.removeFirst();
        }
    }

    /** Takes out what a correction reverses: the latest entry that is none itself, else the latest correction; null for none. */
    @Nullable
    Reversible takeReversedBy(Reversible correction) {
        Reversible ordinary = take(correction, false);
        return ordinary != null ? ordinary : take(correction, true);
    }

    private @Nullable Reversible take(Reversible reversing, boolean correction) {
        Iterator<Reversible> latestFirst = entries.descendingIterator();
        while (latestFirst.hasNext()) {
            Reversible entry = latestFirst.next();
            if (entry.correction() == correction && entry.isReversedBy(reversing)) {
                latestFirst.remove();
                return entry;
            }
        }
        return null;
    }
}
