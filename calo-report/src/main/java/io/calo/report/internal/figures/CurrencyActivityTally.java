package io.calo.report.internal.figures;

import io.calo.analysis.LedgerEntry;
import io.calo.parser.TransactionType;
import io.calo.report.internal.figures.Activity.MoneyDay;
import io.calo.report.internal.figures.Activity.MoneyMonth;
import io.calo.report.internal.figures.Activity.OfCurrency;
import io.calo.report.internal.figures.Activity.Types;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what happened in one currency, an account after the other. */
final class CurrencyActivityTally {
    private final String currency;
    private final ZoneId zone;
    private final Map<LocalDate, DayTally> days = new TreeMap<>();
    private final Map<YearMonth, MonthTally> months = new TreeMap<>();
    private final AmountTally amounts;
    private final TypeTally types = new TypeTally();

    private static final class DayTally {
        private long transactions;
        private BigDecimal credits = BigDecimal.ZERO;
        private BigDecimal debits = BigDecimal.ZERO;
        private final ApartTally changes = new ApartTally();
    }

    private static final class MonthTally {
        private long transactions;
        private long subscribers;
        private BigDecimal credits = BigDecimal.ZERO;
        private BigDecimal debits = BigDecimal.ZERO;
    }

    CurrencyActivityTally(String currency, ZoneId zone) {
        this.currency = currency;
        this.zone = zone;
        this.amounts = new AmountTally(currency);
    }

    /** Adds an account, its transactions in the order of time. */
    void add(List<Standing> account) {
        Standing before = null;
        YearMonth monthBefore = null;
        for (Standing standing : account) {
            LedgerEntry entry = standing.line().entry();
            LocalDate date = LocalDate.ofInstant(entry.timestamp(), zone);
            YearMonth month = YearMonth.from(date);
            add(days.computeIfAbsent(date, day -> new DayTally()), standing, before);
            add(months.computeIfAbsent(month, first -> new MonthTally()), standing, !month.equals(monthBefore));
            types.add(entry);
            amounts.add(entry.transaction().amount(), entry.direction() == TransactionType.CREDIT);
            before = standing;
            monthBefore = month;
        }
    }

    private static void add(DayTally day, Standing standing, @Nullable Standing before) {
        day.transactions++;
        day.credits = day.credits.add(standing.movement().credit());
        day.debits = day.debits.add(standing.movement().debit());
        if (before != null) {
            day.changes.remove(before);
        }
        day.changes.add(standing);
    }

    private static void add(MonthTally month, Standing standing, boolean first) {
        month.transactions++;
        month.subscribers += first ? 1 : 0;
        month.credits = month.credits.add(standing.movement().credit());
        month.debits = month.debits.add(standing.movement().debit());
    }

    OfCurrency activity() {
        return new OfCurrency(currency, moneyDays(), moneyMonths(), types.types(), amounts.bands());
    }

    private List<MoneyDay> moneyDays() {
        List<MoneyDay> list = new ArrayList<>(days.size());
        ApartTally standing = new ApartTally();
        days.forEach((date, day) -> {
            standing.add(day.changes);
            list.add(new MoneyDay(
                    date,
                    day.transactions,
                    day.credits,
                    day.debits,
                    standing.apart(),
                    standing.walletMore(),
                    standing.walletLess()));
        });
        return list;
    }

    private List<MoneyMonth> moneyMonths() {
        List<MoneyMonth> list = new ArrayList<>(months.size());
        months.forEach((month, tally) ->
                list.add(new MoneyMonth(month, tally.transactions, tally.subscribers, tally.credits, tally.debits)));
        return list;
    }

    /** Counts transactions by type. */
    private static final class TypeTally {
        private long statedCredits;
        private long inferredCredits;
        private long statedDebits;
        private long inferredDebits;
        private long unmoved;

        private void add(LedgerEntry entry) {
            TransactionType direction = entry.direction();
            if (direction == null) {
                unmoved++;
                return;
            }
            boolean inferred = entry.directionInferred();
            switch (direction) {
                case CREDIT -> {
                    inferredCredits += inferred ? 1 : 0;
                    statedCredits += inferred ? 0 : 1;
                }
                case DEBIT -> {
                    inferredDebits += inferred ? 1 : 0;
                    statedDebits += inferred ? 0 : 1;
                }
            }
        }

        private Types types() {
            return new Types(statedCredits, inferredCredits, statedDebits, inferredDebits, unmoved);
        }
    }
}
