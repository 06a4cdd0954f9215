package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.Activity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days and months that charts show: each from the first to the last with a transaction, so that quiet ones can be seen. Where
 * that would be too many, as with one record whose clock was wrong, the latest of those that have a transaction.
 *
 * @param days by date; empty if there is nothing to show
 * @param months by month
 * @param leftOut how many days with transactions are not shown
 */
record Calendar(List<LocalDate> days, List<YearMonth> months, long leftOut) {
    /** How many days charts show at most: two years. */
    static final int MOST_DAYS = 731;
    /** How many months charts show at most: ten years. */
    static final int MOST_MONTHS = 120;

    private static final LocalDate FIRST_OF_EXCEL = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST_OF_EXCEL = LocalDate.of(9999, 12, 31);

    static Calendar of(Activity activity) {
        List<LocalDate> busy = activity.days().stream()
                .map(Activity.Day::date)
                .filter(day -> !day.isBefore(FIRST_OF_EXCEL) && !day.isAfter(LAST_OF_EXCEL))
                .toList();
        if (busy.isEmpty()) {
            return new Calendar(List.of(), List.of(), activity.days().size());
        }
        List<LocalDate> days = days(busy);
        LocalDate first = days.get(0);
        long before = activity.days().stream()
                .filter(day -> day.date().isBefore(first) || day.date().isAfter(LAST_OF_EXCEL))
                .count();
        return new Calendar(days, months(busy), before);
    }

    private static List<LocalDate> days(List<LocalDate> busy) {
        LocalDate first = busy.get(0);
        LocalDate last = busy.get(busy.size() - 1);
        if (ChronoUnit.DAYS.between(first, last) < MOST_DAYS) {
            return first.datesUntil(last.plusDays(1)).toList();
        }
        return latest(busy, MOST_DAYS);
    }

    private static List<YearMonth> months(List<LocalDate> busy) {
        YearMonth first = YearMonth.from(busy.get(0));
        YearMonth last = YearMonth.from(busy.get(busy.size() - 1));
        if (ChronoUnit.MONTHS.between(first, last) < MOST_MONTHS) {
            return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                    .toList();
        }
        return latest(busy.stream().map(YearMonth::from).distinct().toList(), MOST_MONTHS);
    }

    private static <T> List<T> latest(List<T> all, int most) {
        return all.subList(Math.max(0, all.size() - most), all.size());
    }
}
