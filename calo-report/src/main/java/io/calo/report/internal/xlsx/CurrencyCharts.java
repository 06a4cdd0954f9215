package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.Activity.AmountBand;
import io.calo.report.internal.figures.Activity.MoneyMonth;
import io.calo.report.internal.figures.Activity.OfCurrency;
import io.calo.report.internal.xlsx.chart.DataColumn;
import io.calo.report.internal.xlsx.chart.Series;
import io.calo.report.internal.xlsx.chart.Tone;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A page of charts about one currency, and the figures that they draw. */
final class CurrencyCharts {
    private final OfCurrency activity;
    private final Calendar calendar;
    private final ActivityData data;
    private final ChartPage page;
    private final String code;

    CurrencyCharts(OfCurrency activity, Calendar calendar, ActivityData data, ChartPage page) {
        this.activity = activity;
        this.calendar = calendar;
        this.data = data;
        this.page = page;
        this.code = page.shortened(activity.currency());
    }

    /** Writes the figures and draws them, six charts in three rows. */
    void draw() {
        days();
        months();
        amounts();
    }

    private void days() {
        List<MoneyDays.Line> lines = MoneyDays.on(calendar.days(), activity.days());
        List<DataColumn> table = data.table(
                code + ": days",
                List.of(
                        DataField.days("Day", calendar.days()),
                        DataField.counts(
                                "Transactions", each(lines, line -> line.day().transactions())),
                        money("Credits", each(lines, line -> line.day().credits())),
                        money(
                                "Debits (minus)",
                                each(lines, line -> line.day().debits().negate())),
                        money("Net", each(lines, MoneyDays.Line::net)),
                        money("Balance change", each(lines, MoneyDays.Line::balance)),
                        DataField.counts("Subscribers apart", each(lines, line -> line.day()
                                .apart())),
                        money("Wallet more", each(lines, line -> line.day().walletMore())),
                        money(
                                "Wallet less (minus)",
                                each(lines, line -> line.day().walletLess().negate()))));
        DataColumn day = table.get(0);
        page.left(0, code + ": credits and debits of each day", "what came in, what went out, and the difference")
                .overDays(day, page.dayTitle())
                .amounts(code + ", without VAT", ChartPage.format(table.get(2), table.get(3)))
                .stackedBars(new Series(table.get(2), Tone.BLUE), new Series(table.get(3), Tone.ORANGE))
                .lines(new Series(table.get(4), Tone.BLACK))
                .finish();
        page.right(0, code + ": balance change since the first day", "credits less debits, added up from day to day")
                .overDays(day, page.dayTitle())
                .amounts(code + ", without VAT", ChartPage.format(table.get(5)))
                .lines(new Series(table.get(5), Tone.BLACK))
                .finish();
        page.left(2, code + ": how far wallets and subscriptions are apart", "at the end of each day, both ways")
                .overDays(day, page.dayTitle())
                .amounts(code + " at the end of the day", ChartPage.format(table.get(7), table.get(8)))
                .lines(new Series(table.get(7), Tone.BLUE), new Series(table.get(8), Tone.ORANGE))
                .finish();
    }

    private void months() {
        Map<YearMonth, MoneyMonth> busy =
                activity.months().stream().collect(Collectors.toMap(MoneyMonth::month, Function.identity()));
        List<MoneyMonth> months = each(
                calendar.months(),
                month -> busy.getOrDefault(month, new MoneyMonth(month, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO)));
        List<DataColumn> table = data.table(
                code + ": months",
                List.of(
                        DataField.texts("Month", each(calendar.months(), YearMonth::toString)),
                        DataField.counts("Transactions", each(months, MoneyMonth::transactions)),
                        DataField.counts("Active subscribers", each(months, MoneyMonth::subscribers)),
                        money("Credits", each(months, MoneyMonth::credits)),
                        money("Debits", each(months, MoneyMonth::debits))));
        page.left(1, code + ": credits and debits of each month", "what came in and what went out")
                .overNames(table.get(0), page.monthTitle())
                .amounts(code + ", without VAT", ChartPage.format(table.get(3), table.get(4)))
                .bars(new Series(table.get(3), Tone.BLUE), new Series(table.get(4), Tone.ORANGE))
                .finish();
        page.right(1, code + ": transactions and active subscribers of each month", "how many there are")
                .overNames(table.get(0), page.monthTitle())
                .amounts("number", ChartPage.COUNTS)
                .bars(new Series(table.get(1), Tone.GREEN), new Series(table.get(2), Tone.GREY))
                .finish();
    }

    private void amounts() {
        List<AmountBand> bands = activity.amounts();
        if (bands.isEmpty()) {
            return;
        }
        List<DataColumn> table = data.table(
                code + ": how large transactions are, VAT included",
                List.of(
                        DataField.texts("Amount", each(bands, BandName::of)),
                        DataField.counts("Credits (count)", each(bands, AmountBand::credits)),
                        DataField.counts("Debits (count)", each(bands, AmountBand::debits))));
        page.right(2, code + ": how large transactions are", "how many have an amount within two bounds")
                .overNames(table.get(0), code + ", VAT included; the lower bound belongs to the band")
                .countsByTens("transactions, each line ×10")
                .bars(new Series(table.get(1), Tone.BLUE), new Series(table.get(2), Tone.ORANGE))
                .finish();
    }

    private DataField money(String title, List<BigDecimal> amounts) {
        return DataField.money(title, amounts, activity.currency());
    }

    private static <T, R> List<R> each(List<T> all, Function<T, R> value) {
        return all.stream().map(value).toList();
    }
}
