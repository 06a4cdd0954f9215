package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.AgeBucket;
import io.calo.report.internal.figures.OpenItems;
import io.calo.report.internal.figures.OpenItems.Aged;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** Ledgers that are apart, by how long they have been. */
final class SummaryAges {
    private static final int FIRST = 2;

    private final SheetLines lines;

    /** Goes on in a sheet. */
    SummaryAges(SheetLines lines) {
        this.lines = lines;
    }

    /** Writes it. */
    void write(List<OpenItems> open) {
        List<OpenItems> apart = open.stream().filter(SummaryAges::isApart).toList();
        if (apart.isEmpty()) {
            return;
        }
        lines.heading("Ledgers apart now, by days since they parted");
        header();
        for (OpenItems items : apart) {
            counts(items);
            sums(items, "At risk", Aged::atRisk);
            sums(items, "Owed", Aged::owed);
        }
        lines.next();
        lines.across(
                0,
                SummarySheet.LAST,
                "By each story's difference of the ledgers, rounding included. What is at stake, above, counts a balance below"
                        + " zero as nothing that can be eaten, so that the two may differ.",
                Face.NOTE);
        lines.skip();
    }

    private static boolean isApart(OpenItems items) {
        return items.byAge().values().stream().anyMatch(aged -> aged.count() > 0);
    }

    private void header() {
        lines.next();
        lines.across(0, 0, "Currency", Face.HEADER);
        lines.across(1, 1, "", Face.HEADER);
        int column = FIRST;
        for (AgeBucket bucket : AgeBucket.values()) {
            lines.across(column++, column - 1, bucket.days(), Face.NUMBER_HEADER);
        }
        lines.across(column, column, "Total", Face.NUMBER_HEADER);
    }

    private void counts(OpenItems items) {
        lines.next().id(items.currency() == null ? "not stated" : items.currency());
        lines.at(1).text("Stories");
        int column = FIRST;
        long total = 0;
        for (AgeBucket bucket : AgeBucket.values()) {
            long count = aged(items, bucket).count();
            total += count;
            lines.at(column++).number((double) count, Face.FIGURE_LINK.format(Face.COUNT.format()));
            lines.pen().link(SheetName.EPISODES.place());
        }
        lines.at(column).formula(sum(), (double) total, Face.COUNT.bolder());
    }

    private void sums(OpenItems items, String what, Function<Aged, BigDecimal> amount) {
        lines.next();
        lines.at(1).text(what);
        int column = FIRST;
        BigDecimal total = BigDecimal.ZERO;
        for (AgeBucket bucket : AgeBucket.values()) {
            BigDecimal sum = amount.apply(aged(items, bucket));
            BigDecimal number = Amounts.number(sum, items.currency());
            total = total.add(number == null ? BigDecimal.ZERO : number);
            lines.at(column++).money(sum, items.currency());
        }
        int decimals = Amounts.decimals(total, items.currency());
        lines.at(column)
                .formula(sum(), total.doubleValue(), Face.money(decimals).bolder());
    }

    private String sum() {
        return "SUM(C" + lines.number() + ":H" + lines.number() + ")";
    }

    private static Aged aged(OpenItems items, AgeBucket bucket) {
        return items.byAge().getOrDefault(bucket, new Aged(0, BigDecimal.ZERO, BigDecimal.ZERO));
    }
}
