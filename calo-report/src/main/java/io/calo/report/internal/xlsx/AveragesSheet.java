package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.Average;
import io.calo.report.internal.figures.Averages;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a subscriber's months and years come to. */
final class AveragesSheet implements ReportSheet {
    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        Heading heading = new Heading(
                "Averages",
                List.of(
                        "What each subscriber's transactions of a month and of a year come to; months and years begin in "
                                + Words.zone(workbook.zone())
                                + ". Amounts are in the currency of the row, without VAT.",
                        "The average balance is the mean of the balances after each transaction. Choose month or year in the"
                                + " column Span: a year's line holds its months once more."),
                "transactions.csv");
        TableSheet<Average> table = new TableSheet<>(workbook, SheetName.AVERAGES, heading, columns());
        table.addAll(Averages.of(contents.result(), workbook.zone()));
        table.finish("No subscriber has a transaction.");
    }

    private static List<Column<Average>> columns() {
        return List.of(
                Column.subscriber(Average::subscriberId),
                Column.currency(Average::currency),
                Column.text("Span", 8, average -> average.period().indexOf('-') < 0 ? "year" : "month"),
                Column.id("Period", 10, Average::period),
                Column.count("Credits", 9, Average::credits),
                money("Credited", Average::credited),
                money("Average credit", Average::averageCredit),
                Column.count("Debits", 9, Average::debits),
                money("Debited", Average::debited),
                money("Average debit", Average::averageDebit),
                money("Average balance", Average::averageBalance));
    }

    private static Column<Average> money(String title, Function<Average, @Nullable BigDecimal> value) {
        return Column.money(title, value, Average::currency);
    }
}
