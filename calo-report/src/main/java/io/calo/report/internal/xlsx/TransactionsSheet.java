package io.calo.report.internal.xlsx;

import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.report.internal.figures.Movement;
import io.calo.report.internal.xlsx.TableSheet.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Every started transaction. */
final class TransactionsSheet implements ReportSheet {
    private static final String CREDIT = "Credit";
    private static final String DEBIT = "Debit";

    private final CellSums credits = new CellSums();
    private final CellSums debits = new CellSums();
    private final List<Column<Numbered>> columns = new ArrayList<>();
    private List<Part> parts = List.of();

    /** A transaction and its place in the order of time. */
    private record Numbered(long number, LedgerEntry entry, Movement movement) {
        private String currency() {
            return entry.transaction().currency();
        }

        /** By the balance that the row shows, as the stories reckon it: after a refusal that before. */
        private @Nullable BigDecimal drift() {
            BigDecimal wallet = entry.transaction().paymentBalance();
            return wallet == null ? null : wallet.subtract(entry.closingBalance());
        }
    }

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        columns.addAll(columns(workbook.zone()));
        TableSheet<Numbered> table =
                new TableSheet<>(workbook, SheetName.TRANSACTIONS, heading(workbook.zone()), columns);
        for (LedgerEntry entry : contents.result().transactions()) {
            Movement movement = Movement.of(entry);
            table.add(new Numbered(table.size() + 1, entry, movement));
            credits.add(entry.transaction().currency(), movement.credit());
            debits.add(entry.transaction().currency(), movement.debit());
        }
        parts = table.finish("No transaction was started.");
    }

    /** The sheets that it takes. */
    List<Part> parts() {
        return parts;
    }

    /** Where the currencies are in these. */
    int currencyColumn() {
        return column("Currency");
    }

    /** Where the credits are. */
    int creditColumn() {
        return column(CREDIT);
    }

    /** Where the debits are. */
    int debitColumn() {
        return column(DEBIT);
    }

    /** What the credits come to. */
    CellSums credits() {
        return credits;
    }

    /** What the debits come to. */
    CellSums debits() {
        return debits;
    }

    private int column(String title) {
        return columns.stream().map(Column::title).toList().indexOf(title);
    }

    private static Heading heading(ZoneId zone) {
        return new Heading(
                "Transactions",
                List.of(
                        "Every transaction whose sync was started, by time. Times are those of " + Words.zone(zone)
                                + "; amounts are in the currency of the row, VAT included.",
                        "Credit and Debit are what took effect, without VAT, and move the balance; drift is what the wallet"
                                + " holds more than the subscription shows afterwards. Exact amounts: transactions.csv."),
                "transactions.csv");
    }

    private static List<Column<Numbered>> columns(ZoneId zone) {
        return List.of(
                Column.count("No.", 10, Numbered::number),
                Column.time(Words.inZone("Time", zone), row -> row.entry.timestamp()),
                Column.subscriber(row -> row.entry.subscriberId()),
                Column.currency(Numbered::currency),
                Column.text("Type", 14, row -> Words.type(row.entry)),
                Column.id("Action", 22, row -> row.entry.transaction().action()),
                money("Amount", row -> row.entry.transaction().amount()),
                money("VAT", row -> row.entry.transaction().vat()),
                money(CREDIT, row -> orNothing(row.movement.credit())),
                money(DEBIT, row -> orNothing(row.movement.debit())),
                money("Balance before", row -> row.entry.transaction().oldBalance()),
                money("Balance after", row -> row.entry.closingBalance()),
                money("Wallet after", row -> row.entry.transaction().paymentBalance()),
                money("Drift", Numbered::drift),
                Column.text("Outcome", 11, row -> row.entry.outcome().id()),
                Column.id("Transaction", row -> row.entry.transaction().id()),
                money("Service noted: subscription", row -> noted(row, Mismatch::subscriptionBalance))
                        .onScreen(),
                money("Service noted: wallet", row -> noted(row, Mismatch::paymentBalance))
                        .onScreen(),
                Column.<Numbered>id("Source", 22, row -> row.entry.transaction().source())
                        .onScreen(),
                Column.file(row -> row.entry.position()),
                Column.line(row -> row.entry.position()));
    }

    private static Column<Numbered> money(String title, Function<Numbered, @Nullable BigDecimal> value) {
        return Column.money(title, value, Numbered::currency);
    }

    private static @Nullable BigDecimal orNothing(BigDecimal amount) {
        return amount.signum() == 0 ? null : amount;
    }

    private static @Nullable BigDecimal noted(Numbered row, Function<Mismatch, BigDecimal> balance) {
        Mismatch mismatch = row.entry.mismatch();
        return mismatch == null ? null : balance.apply(mismatch);
    }
}
