package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.ActionTotal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the transactions of each month were for: what a journal is made of. */
final class MovementsSheet implements ReportSheet {
    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        Heading heading = new Heading(
                "Movements",
                List.of(
                        "What the transactions that took effect in a month were for. Months begin in "
                                + Words.zone(workbook.zone()) + ".",
                        "Amounts are in the currency of the row, without VAT, which stands beside them.",
                        "The credits and the debits of a currency sum up to those of the roll-forward."),
                "transactions.csv");
        TableSheet<ActionTotal> table = new TableSheet<>(workbook, SheetName.MOVEMENTS, heading, columns());
        table.addAll(contents.figures().actions());
        table.finish("No transaction took effect.");
    }

    private static List<Column<ActionTotal>> columns() {
        return List.of(
                Column.currency(ActionTotal::currency),
                Column.id("Month", 10, total -> total.month().toString()),
                Column.text("Action", 34, ActionTotal::action),
                Column.count("Transactions", 13, ActionTotal::transactions),
                money("Credits", ActionTotal::credits),
                money("Debits", ActionTotal::debits),
                money("Net", total -> total.credits().subtract(total.debits())),
                money("VAT", ActionTotal::vat));
    }

    private static Column<ActionTotal> money(String title, Function<ActionTotal, @Nullable BigDecimal> value) {
        return Column.money(title, value, ActionTotal::currency);
    }
}
