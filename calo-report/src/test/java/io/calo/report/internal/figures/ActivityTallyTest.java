package io.calo.report.internal.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.Finding;
import io.calo.analysis.Outcome;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.Scope;
import io.calo.parser.SourcePosition;
import io.calo.parser.TransactionType;
import io.calo.report.internal.figures.Activity.MoneyDay;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTallyTest {
    private final ActivityTally tally = new ActivityTally(ZoneId.of("Asia/Bahrain"));

    @Test
    void dayBeginsAtMidnightOfTheZone() {
        add(new Entries()
                .at("2024-03-04T20:59:59Z")
                .published("1", "9", "8", null)
                .published("1", "8", "7", null));

        assertThat(tally.activity().days())
                .extracting(Activity.Day::date, Activity.Day::transactions)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2024-03-04"), 1L),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2024-03-05"), 1L));
        assertThat(tally.activity().hours().get(0).get(23)).isEqualTo(1);
        assertThat(tally.activity().hours().get(1).get(0)).isEqualTo(1);
    }

    @Test
    void subscriberCountsOnceADayInTwoCurrenciesAndOnceAMonthInEach() {
        add(new Entries("a").published("1", "9", "8", null).in("SAR").published("1", "9", "8", null));
        add(new Entries("b").published("1", "9", "8", null).published("1", "8", "7", null));

        Activity activity = tally.activity();
        assertThat(activity.days()).extracting(Activity.Day::subscribers).containsExactly(2L);
        assertThat(activity.currencies())
                .extracting(one -> one.currency() + " " + one.months().get(0).subscribers() + " "
                        + one.months().get(0).transactions())
                .containsExactly("BHD 2 3", "SAR 1 1");
    }

    @Test
    void findingsOfADayWithoutTransactionsAreNotLost() {
        tally.add(finding("2024-03-04T21:00:00Z"));

        assertThat(tally.activity().days()).singleElement().satisfies(day -> {
            assertThat(day.date()).isEqualTo("2024-03-05");
            assertThat(day.transactions()).isZero();
            assertThat(day.findings()).containsEntry("acme.rule", 1L);
        });
    }

    @Test
    void dayEndsWithThoseApartWhoHaveNotComeTogether() {
        add(new Entries("a")
                .at("2024-03-04T05:00:00Z")
                .published("1", "9", "8", "13")
                .at("2024-03-06T05:00:00Z")
                .published("1", "8", "7", "7"));
        add(new Entries("b").at("2024-03-05T05:00:00Z").published("1", "9", "8", "6"));
        add(new Entries("c").at("2024-03-05T05:00:00Z").published("1", "9", "8", "8.001"));

        assertThat(tally.activity().currencies().get(0).days())
                .extracting(ActivityTallyTest::apart)
                .containsExactly("2024-03-04 1 5 0", "2024-03-05 2 5 2", "2024-03-06 1 0 2");
    }

    @Test
    void subscriberWhoComesTogetherTheSameDayIsNotApartAtItsEnd() {
        add(new Entries().published("1", "9", "8", "13").published("1", "8", "7", "7"));

        assertThat(tally.activity().currencies().get(0).days())
                .extracting(ActivityTallyTest::apart)
                .containsExactly("2024-03-04 0 0 0");
    }

    @Test
    void onlyWhatTookEffectMovesMoneyAndTypesAreToldApart() {
        add(new Entries()
                .add(Outcome.PUBLISHED, TransactionType.CREDIT, "11", "1", "0", "10", null)
                .add(Outcome.PUBLISHED, null, "4", "0", "10", "6", null)
                .add(Outcome.PUBLISHED, null, "4", "0", "6", "6", null)
                .add(Outcome.REFUSED, TransactionType.DEBIT, "9", "0", "6", "-3", null)
                .add(Outcome.PUBLISHED, null, "4", "0", "6", "10", null));

        Activity.OfCurrency dinars = tally.activity().currencies().get(0);
        assertThat(dinars.types()).isEqualTo(new Activity.Types(1, 1, 1, 1, 1));
        assertThat(dinars.days().get(0).credits()).isEqualByComparingTo("14");
        assertThat(dinars.days().get(0).debits()).isEqualByComparingTo("4");
        assertThat(dinars.months().get(0).credits()).isEqualByComparingTo("14");
    }

    private static String apart(MoneyDay day) {
        return day.date() + " " + day.apart() + " " + plain(day.walletMore()) + " " + plain(day.walletLess());
    }

    private static String plain(java.math.BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    private void add(Entries entries) {
        tally.add(entries.ledger(), Account.of(entries.ledger()));
    }

    private static Finding finding(String time) {
        return new Finding(
                "0123456789abcdef01234567",
                "acme.rule",
                Severity.LOW,
                Scope.SERVICE,
                "service",
                null,
                null,
                Instant.parse(time),
                null,
                null,
                "something",
                null,
                null,
                List.of(new SourcePosition("export", 1, 0)));
    }
}
