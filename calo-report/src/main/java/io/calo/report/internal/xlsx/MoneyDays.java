package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.Activity.MoneyDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** A currency's days as charts show them: quiet ones too, on which nothing moves and ledgers stay as far apart as they were. */
final class MoneyDays {
    private MoneyDays() {}

    /**
     * A day.
     *
     * @param day what happened on it; nothing on a quiet one
     * @param balance what credits and debits of all days until then come to
     */
    record Line(MoneyDay day, BigDecimal balance) {
        BigDecimal net() {
            return day.credits().subtract(day.debits());
        }
    }

    /**
     * A line for each of {@code shown}.
     *
     * @param busy the days with transactions, by date
     * @param shown the days to show, by date
     */
    static List<Line> on(List<LocalDate> shown, List<MoneyDay> busy) {
        List<Line> lines = new ArrayList<>();
        Iterator<MoneyDay> coming = busy.iterator();
        MoneyDay next = coming.hasNext() ? coming.next() : null;
        Line last = new Line(quiet(LocalDate.MIN, 0, BigDecimal.ZERO, BigDecimal.ZERO), BigDecimal.ZERO);
        for (LocalDate date : shown) {
            while (next != null && !next.date().isAfter(date)) {
                last = new Line(next, last.balance().add(next.credits()).subtract(next.debits()));
                next = coming.hasNext() ? coming.next() : null;
            }
            MoneyDay day = last.day();
            lines.add(
                    day.date().equals(date)
                            ? last
                            : new Line(quiet(date, day.apart(), day.walletMore(), day.walletLess()), last.balance()));
        }
        return lines;
    }

    private static MoneyDay quiet(LocalDate date, long apart, BigDecimal more, BigDecimal less) {
        return new MoneyDay(date, 0, BigDecimal.ZERO, BigDecimal.ZERO, apart, more, less);
    }
}
