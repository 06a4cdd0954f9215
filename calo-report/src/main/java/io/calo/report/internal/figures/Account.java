package io.calo.report.internal.figures;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.SubscriberLedger;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A subscriber's account in one currency, followed transaction by transaction. For one thread. */
public final class Account {
    private @Nullable BigDecimal wallet;

    /** An account without transactions. */
    public Account() {}

    /** The accounts of a subscriber, by currency: how each stands after each of its transactions, in the order of time. */
    public static SortedMap<String, List<Standing>> of(SubscriberLedger ledger) {
        SortedMap<String, Account> accounts = new TreeMap<>();
        SortedMap<String, List<Standing>> standings = new TreeMap<>();
        for (LedgerLine line : ledger.lines()) {
            String currency = line.transaction().currency();
            standings
                    .computeIfAbsent(currency, first -> new ArrayList<>())
                    .add(accounts.computeIfAbsent(currency, code -> new Account())
                            .take(line));
        }
        return standings;
    }

    /** Takes the next transaction, and tells how the account stands after it. */
    public Standing take(LedgerLine line) {
        LedgerEntry entry = line.entry();
        BigDecimal stated = entry.transaction().paymentBalance();
        Mismatch mismatch = entry.mismatch();
        if (stated != null) {
            wallet = stated;
        } else if (mismatch != null) {
            wallet = mismatch.paymentBalance();
        }
        return new Standing(
                line, Movement.of(entry), ChangesOfLine.of(line), entry.closingBalance(), wallet, line.knownDrift());
    }
}
