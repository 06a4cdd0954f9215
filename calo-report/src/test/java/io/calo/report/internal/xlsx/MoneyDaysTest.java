package io.calo.report.internal.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.report.internal.figures.Activity.MoneyDay;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoneyDaysTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 5, 1);

    @Test
    void onAQuietDayNothingMovesAndLedgersStayAsFarApartAsTheyWere() {
        List<MoneyDays.Line> lines = MoneyDays.on(
                FIRST.datesUntil(FIRST.plusDays(3)).toList(),
                List.of(day(FIRST, "10", "4", "2", "1"), day(FIRST.plusDays(2), "0", "5", "3", "0")));

        MoneyDays.Line quiet = lines.get(1);
        assertThat(quiet.day().transactions()).isZero();
        assertThat(quiet.net()).isZero();
        assertThat(quiet.balance()).isEqualByComparingTo("6");
        assertThat(quiet.day().walletMore()).isEqualByComparingTo("2");
        assertThat(quiet.day().walletLess()).isEqualByComparingTo("1");
        assertThat(quiet.day().apart()).isEqualTo(7);
        assertThat(lines.get(2).balance()).isEqualByComparingTo("1");
        assertThat(lines.get(2).net()).isEqualByComparingTo("-5");
    }

    @Test
    void daysBeforeTheFirstThatIsShownCountForTheBalance() {
        List<MoneyDays.Line> lines = MoneyDays.on(
                List.of(FIRST.plusDays(9)),
                List.of(day(FIRST, "10", "0", "0", "0"), day(FIRST.plusDays(9), "1", "0", "0", "0")));

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).balance()).isEqualByComparingTo("11");
    }

    @Test
    void beforeTheFirstTransactionAllIsZero() {
        List<MoneyDays.Line> lines = MoneyDays.on(List.of(FIRST), List.of(day(FIRST.plusDays(1), "1", "0", "9", "9")));

        assertThat(lines.get(0).balance()).isZero();
        assertThat(lines.get(0).day().walletMore()).isZero();
    }

    private static MoneyDay day(LocalDate date, String credits, String debits, String more, String less) {
        return new MoneyDay(
                date,
                2,
                new BigDecimal(credits),
                new BigDecimal(debits),
                7,
                new BigDecimal(more),
                new BigDecimal(less));
    }
}
