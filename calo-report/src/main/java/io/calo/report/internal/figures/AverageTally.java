package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.parser.TransactionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Adds up what an account did in one month or year. */
final class AverageTally {
    private final String period;
    private @Nullable LedgerEntry last;
    private long transactions;
    private long credits;
    private BigDecimal credited = BigDecimal.ZERO;
    private long debits;
    private BigDecimal debited = BigDecimal.ZERO;
    private BigDecimal balances = BigDecimal.ZERO;

    AverageTally(String period) {
        this.period = period;
    }

    void add(Standing standing) {
        LedgerEntry entry = standing.line().entry();
        last = entry;
        transactions++;
        balances = balances.add(standing.balance());
        if (entry.outcome() == Outcome.REFUSED || entry.outcome() == Outcome.FAILED) {
            return;
        }
        credits += entry.direction() == TransactionType.CREDIT ? 1 : 0;
        debits += entry.direction() == TransactionType.DEBIT ? 1 : 0;
        credited = credited.add(standing.movement().credit());
        debited = debited.add(standing.movement().debit());
    }

    /** What has been added, which is at least one. */
    Average average() {
        LedgerEntry entry = Objects.requireNonNull(last, "a period has a transaction");
        String currency = entry.transaction().currency();
        return new Average(
                entry.subscriberId(),
                currency,
                period,
                transactions,
                credits,
                credited,
                debits,
                debited,
                mean(balances, transactions, currency));
    }

    private static BigDecimal mean(BigDecimal sum, long count, String currency) {
        return sum.divide(BigDecimal.valueOf(count), Currencies.decimals(currency) + 1, RoundingMode.HALF_EVEN);
    }
}
