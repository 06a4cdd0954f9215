package io.calo.cli;

import io.calo.analysis.CurrencyTotals;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/** What one passage through all transactions tells, by currency. Takes memory for each currency only. */
final class Movements {
    private final SortedMap<String, OfCurrency> byCurrency = new TreeMap<>();

    private Movements() {}

    /** Goes through transactions once. */
    static Movements of(Iterable<LedgerEntry> entries) {
        Movements movements = new Movements();
        for (LedgerEntry entry : entries) {
            movements
                    .byCurrency
                    .computeIfAbsent(entry.transaction().currency(), currency -> new OfCurrency())
                    .add(entry);
        }
        return movements;
    }

    /** In the order of the codes. */
    SortedMap<String, OfCurrency> byCurrency() {
        return Collections.unmodifiableSortedMap(byCurrency);
    }

    /** Transactions with the wallet below zero. */
    long walletBelowZero() {
        return sum(OfCurrency::walletBelowZero);
    }

    /** Transactions that were skipped, refused, failed or unfinished. */
    long unpublished() {
        return sum(one -> one.unpublished);
    }

    /** Transactions that do not state the wallet's balance. */
    long silent() {
        return sum(one -> one.silent);
    }

    private long sum(ToLongFunction<OfCurrency> count) {
        return byCurrency.values().stream().mapToLong(count).sum();
    }

    /** Counts and sums of one currency. */
    static final class OfCurrency {
        private CurrencyTotals totals = CurrencyTotals.NONE;
        private long walletBelowZero;
        private long mismatches;
        private long unpublished;
        private long silent;

        private void add(LedgerEntry entry) {
            BigDecimal wallet = entry.transaction().paymentBalance();
            totals = totals.plus(entry);
            walletBelowZero += wallet != null && wallet.signum() < 0 ? 1 : 0;
            silent += wallet == null ? 1 : 0;
            mismatches += entry.mismatch() != null ? 1 : 0;
            unpublished += entry.outcome() == Outcome.PUBLISHED ? 0 : 1;
        }

        CurrencyTotals totals() {
            return totals;
        }

        /** Those with the wallet's balance below zero. */
        long walletBelowZero() {
            return walletBelowZero;
        }

        /** Those after which the service found the balances apart. */
        long mismatches() {
            return mismatches;
        }
    }
}
