package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.LedgerEntry;
import java.math.BigDecimal;
import java.util.List;

/** Adds up a subscriber's account in one currency. */
final class StatementTally {
    private final Standing first;
    private Standing last;
    private long transactions;
    private BigDecimal credits = BigDecimal.ZERO;
    private BigDecimal debits = BigDecimal.ZERO;
    private BigDecimal unexplained = BigDecimal.ZERO;

    private StatementTally(Standing first) {
        this.first = first;
        this.last = first;
    }

    /** The statement of an account, which has at least one transaction. */
    static Statement of(List<Standing> standings) {
        StatementTally tally = new StatementTally(standings.get(0));
        standings.forEach(tally::add);
        return tally.statement();
    }

    private void add(Standing standing) {
        transactions++;
        credits = credits.add(standing.movement().credit());
        debits = debits.add(standing.movement().debit());
        unexplained = unexplained.add(standing.unexplained());
        last = standing;
    }

    private Statement statement() {
        LedgerEntry opening = first.line().entry();
        String currency = opening.transaction().currency();
        BigDecimal drift = last.drift() == null ? BigDecimal.ZERO : last.drift();
        return new Statement(
                opening.subscriberId(),
                currency,
                opening.timestamp(),
                last.line().entry().timestamp(),
                transactions,
                first.opening(),
                credits,
                debits,
                unexplained,
                last.balance(),
                last.wallet(),
                drift,
                stake(last.balance(), drift, currency));
    }

    /** See {@code docs/reports.md}, section Exposure: a balance below zero cannot be eaten any further. */
    private static BigDecimal stake(BigDecimal balance, BigDecimal drift, String currency) {
        BigDecimal belowZero = balance.negate().max(BigDecimal.ZERO);
        BigDecimal stake = belowZero.subtract(drift);
        return stake.abs().compareTo(Currencies.minorUnit(currency)) > 0 ? stake : BigDecimal.ZERO;
    }
}
