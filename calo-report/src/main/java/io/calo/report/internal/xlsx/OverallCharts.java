package io.calo.report.internal.xlsx;

import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.report.internal.figures.Activity.Day;
import io.calo.report.internal.figures.Activity.OfCurrency;
import io.calo.report.internal.figures.Activity.Types;
import io.calo.report.internal.xlsx.chart.DataColumn;
import io.calo.report.internal.xlsx.chart.Series;
import io.calo.report.internal.xlsx.chart.Tone;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** The page of charts about all currencies together, which therefore tell counts only, and the figures that they draw. */
final class OverallCharts {
    private static final int MOST_RULES = 20;

    private final Contents contents;
    private final ActivityData data;
    private final ChartPage page;

    OverallCharts(Contents contents, ActivityData data, ChartPage page) {
        this.contents = contents;
        this.data = data;
        this.page = page;
    }

    void draw(Calendar calendar) {
        findings();
        types();
        subscribers(calendar);
    }

    private void findings() {
        Map<String, String> titles = contents.result().rules().stream()
                .collect(Collectors.toMap(DetectorDescriptor::id, DetectorDescriptor::title));
        List<Map.Entry<String, Long>> rules = contents.figures().findingsByRule().entrySet().stream()
                .filter(rule -> rule.getValue() > 0)
                .sorted(Comparator.comparing(Map.Entry<String, Long>::getValue)
                        .reversed()
                        .thenComparing(Map.Entry::getKey))
                .toList();
        if (rules.isEmpty()) {
            return;
        }
        List<DataColumn> table = data.table(
                "Findings by rule",
                List.of(
                        DataField.texts("Rule", each(rules, rule -> titles.getOrDefault(rule.getKey(), rule.getKey()))),
                        DataField.counts("Findings", each(rules, Map.Entry::getValue)),
                        DataField.texts("Rule id", each(rules, Map.Entry::getKey))));
        String title = rules.size() > MOST_RULES
                ? "Findings by rule: the " + MOST_RULES + " rules with the most"
                : "Findings by rule";
        page.tall(2, title, "the rule that found most comes first")
                .downNames(table.get(0).first(MOST_RULES))
                .amounts("findings", ChartPage.COUNTS)
                .numberedBars(new Series(table.get(1).first(MOST_RULES), Tone.GREEN))
                .finish();
    }

    private void types() {
        List<Types> all = each(contents.figures().activity().currencies(), OfCurrency::types);
        List<DataColumn> table = data.table(
                "Transactions by type, all currencies",
                List.of(
                        DataField.texts("Type", List.of("Credit", "Debit", "Balance did not move")),
                        DataField.counts(
                                "As logged",
                                List.of(sum(all, Types::statedCredits), sum(all, Types::statedDebits), 0L)),
                        DataField.counts(
                                "Inferred",
                                List.of(
                                        sum(all, Types::inferredCredits),
                                        sum(all, Types::inferredDebits),
                                        sum(all, Types::unmoved)))));
        page.right(0, "Transactions by type, as logged or inferred", "counts of all currencies")
                .downNames(table.get(0))
                .amounts("transactions; inferred: the log states no type, the balance tells", ChartPage.COUNTS)
                .stackedBars(new Series(table.get(1), Tone.BLUE), new Series(table.get(2), Tone.LIGHT_BLUE))
                .finish();
    }

    private void subscribers(Calendar calendar) {
        Map<java.time.LocalDate, Day> busy =
                contents.figures().activity().days().stream().collect(Collectors.toMap(Day::date, Function.identity()));
        List<Day> days = each(calendar.days(), date -> busy.getOrDefault(date, new Day(date, 0, 0, Map.of())));
        List<DataColumn> table = data.table(
                "Days, all currencies",
                List.of(
                        DataField.days("Day", calendar.days()),
                        DataField.counts("Transactions", each(days, Day::transactions)),
                        DataField.counts("Active subscribers", each(days, Day::subscribers)),
                        DataField.counts("Findings", each(days, OverallCharts::findingsOf))));
        page.right(1, "Active subscribers of each day", "how many had a transaction")
                .overDays(table.get(0), page.dayTitle())
                .amounts("subscribers", ChartPage.COUNTS)
                .bars(new Series(table.get(2), Tone.GREEN))
                .finish();
    }

    private static long findingsOf(Day day) {
        return day.findings().values().stream().mapToLong(Long::longValue).sum();
    }

    private static long sum(List<Types> all, ToLongFunction<Types> count) {
        return all.stream().mapToLong(count).sum();
    }

    private static <T, R> List<R> each(List<T> all, Function<T, R> value) {
        return all.stream().map(value).toList();
    }
}
