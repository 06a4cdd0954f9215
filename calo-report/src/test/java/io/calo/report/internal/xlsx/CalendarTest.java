package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.report.internal.figures.Activity;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Test
    void quietDaysAndMonthsBetweenBusyOnesAreShown() {
        Calendar calendar = of(LocalDate.of(2023, 12, 30), LocalDate.of(2024, 1, 2), LocalDate.of(2024, 3, 1));

        assertThat(calendar.days()).hasSize(63).contains(LocalDate.of(2023, 12, 31), LocalDate.of(2024, 2, 29));
        assertThat(calendar.months())
                .containsExactly(
                        YearMonth.of(2023, 12), YearMonth.of(2024, 1), YearMonth.of(2024, 2), YearMonth.of(2024, 3));
        assertThat(calendar.leftOut()).isZero();
    }

    @Test
    void asManyDaysAsAreShownAtMostAreAllShown() {
        Calendar calendar = of(NEW_YEAR, NEW_YEAR.plusDays(Calendar.MOST_DAYS - 1));

        assertThat(calendar.days()).hasSize(Calendar.MOST_DAYS);
    }

    @Test
    void withOneDayMoreOnlyBusyDaysAreShown() {
        LocalDate last = NEW_YEAR.plusDays(Calendar.MOST_DAYS);

        assertThat(of(NEW_YEAR, last).days()).containsExactly(NEW_YEAR, last);
    }

    @Test
    void ofTooManyBusyDaysTheLatestAreShownAndTheOthersCounted() {
        LocalDate[] days =
                NEW_YEAR.datesUntil(NEW_YEAR.plusDays(Calendar.MOST_DAYS + 3)).toArray(LocalDate[]::new);

        Calendar calendar = of(days);

        assertThat(calendar.days()).hasSize(Calendar.MOST_DAYS).startsWith(NEW_YEAR.plusDays(3));
        assertThat(calendar.leftOut()).isEqualTo(3);
    }

    @Test
    void daysThatExcelHasNoDateForAreCountedOnly() {
        Calendar calendar = of(LocalDate.of(-5, 1, 1), LocalDate.of(1900, 2, 28), NEW_YEAR, LocalDate.of(10_000, 1, 1));

        assertThat(calendar.days()).containsExactly(NEW_YEAR);
        assertThat(calendar.leftOut()).isEqualTo(3);
    }

    @Test
    void withoutATransactionThereIsNothingToShow() {
        assertThat(of()).isEqualTo(new Calendar(List.of(), List.of(), 0));
    }

    private static Calendar of(LocalDate... days) {
        return Calendar.of(new Activity(
                Arrays.stream(days)
                        .map(day -> new Activity.Day(day, 1, 1, Map.of()))
                        .toList(),
                List.of(),
                List.of()));
    }
}
