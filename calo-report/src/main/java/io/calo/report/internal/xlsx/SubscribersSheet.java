package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.FindingsPerSubscriber;
import io.calo.report.internal.figures.Statement;
import io.calo.report.internal.figures.Statements;
import io.calo.report.internal.xlsx.TableSheet.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Each subscriber's account in each currency, in a line. */
final class SubscribersSheet implements ReportSheet {
    private static final String OPENING = "Opening balance";
    private static final String CLOSING = "Closing balance";

    private final Places subscribers;
    private final CellSums openings = new CellSums();
    private final CellSums closings = new CellSums();
    private final List<Column<Statement>> columns = new ArrayList<>();
    private List<Part> parts = List.of();

    /** Notes the places of some subscribers. */
    SubscribersSheet(Places subscribers) {
        this.subscribers = subscribers;
    }

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        columns.addAll(columns(workbook.zone(), contents.figures().findingsBySubscriber()));
        TableSheet<Statement> table =
                new TableSheet<>(workbook, SheetName.SUBSCRIBERS, heading(workbook.zone()), columns);
        for (Statement statement : Statements.of(contents.result())) {
            table.add(statement);
            subscribers.note(statement.subscriberId(), table.place());
            openings.add(statement.currency(), statement.opening());
            closings.add(statement.currency(), statement.closing());
        }
        parts = table.finish("No subscriber has a transaction.");
    }

    /** The sheets that it takes. */
    List<Part> parts() {
        return parts;
    }

    /** Where the currencies are in these. */
    int currencyColumn() {
        return column("Currency");
    }

    /** Where the opening balances are. */
    int openingColumn() {
        return column(OPENING);
    }

    /** Where the closing balances are. */
    int closingColumn() {
        return column(CLOSING);
    }

    /** What the opening balances come to. */
    CellSums openings() {
        return openings;
    }

    /** What the closing balances come to. */
    CellSums closings() {
        return closings;
    }

    private int column(String title) {
        return columns.stream().map(Column::title).toList().indexOf(title);
    }

    private static Heading heading(ZoneId zone) {
        return new Heading(
                "Subscribers",
                List.of(
                        "Each subscriber's account in each currency. Opening + credits − debits + unexplained = closing. Times"
                                + " are those of " + Words.zone(zone) + "; amounts are in the currency of the row.",
                        "Drift is what the wallet holds more than the subscription shows, as last known. At risk: the company"
                                + " may give meals without money. Owed: the subscriber's money."),
                "transactions.csv");
    }

    private static List<Column<Statement>> columns(ZoneId zone, FindingsPerSubscriber findings) {
        return List.of(
                Column.subscriber(Statement::subscriberId),
                Column.currency(Statement::currency),
                Column.time(Words.inZone("First", zone), Statement::first),
                Column.time(Words.inZone("Last", zone), Statement::last),
                Column.count("Transactions", 13, Statement::transactions),
                money(OPENING, Statement::opening),
                money("Credits", Statement::credits),
                money("Debits", Statement::debits),
                money("Unexplained", Statement::unexplained),
                money(CLOSING, Statement::closing),
                money("Wallet", Statement::wallet),
                money("Drift", Statement::drift),
                money("At risk", statement -> aboveZero(statement.stake())),
                money("Owed", statement -> aboveZero(statement.stake().negate())),
                Column.count("Findings", 10, statement -> findings.of(statement.subscriberId())));
    }

    private static Column<Statement> money(String title, Function<Statement, @Nullable BigDecimal> value) {
        return Column.money(title, value, Statement::currency);
    }

    private static @Nullable BigDecimal aboveZero(BigDecimal amount) {
        return amount.signum() > 0 ? amount : null;
    }
}
