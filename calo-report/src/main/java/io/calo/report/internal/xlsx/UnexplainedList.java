package io.calo.report.internal.xlsx;

import io.calo.parser.SourcePosition;
import io.calo.report.internal.figures.ChangeKind;
import io.calo.report.internal.figures.RollForward;
import io.calo.report.internal.figures.UnexplainedChange;
import io.calo.report.internal.xlsx.TableSheet.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The list of all that no transaction explains, below the roll-forward. */
final class UnexplainedList {
    /** Where formulas find the kinds, amounts and currencies. */
    static final int KIND_COLUMN = 0;

    static final int AMOUNT_COLUMN = 1;
    static final int CURRENCY_COLUMN = 2;

    /** What the line says that holds what cells lack beside the exact amounts. */
    static final String ROUNDING = "rounding of cells";

    private static final int FINE = 9;
    private static final int FINE_SHOWN = 6;

    private final TableSheet<Line> table;
    private final CellSums sums = new CellSums();
    private final Map<String, CellSums> sumsByKind = new HashMap<>();

    /** {@code fine} tells an amount of residue, which has more decimals than money. */
    private record Line(
            String kind,
            BigDecimal amount,
            boolean fine,
            String currency,
            @Nullable Instant time,
            @Nullable String subscriberId,
            @Nullable String transactionId,
            @Nullable String remark,
            @Nullable SourcePosition position) {}

    /** Begins it below so many rows. */
    UnexplainedList(ReportWorkbook workbook, int top) {
        Heading heading = new Heading(
                "What no transaction explains",
                List.of(
                        "What balances are more than the transactions before lead to, by subscriber. Each line deserves an"
                                + " explanation; residue is what JavaScript's arithmetic leaves, a line for each currency."),
                "transactions.csv");
        this.table = new TableSheet<>(
                workbook,
                SheetName.ROLL_FORWARD,
                top,
                heading,
                List.of(
                        Column.text("Kind", 44, Line::kind),
                        new Column<>("Amount", 20, Face.NUMBER_HEADER, UnexplainedList::amount, List.of(), true),
                        Column.currency(Line::currency),
                        Column.time(Words.inZone("Time", workbook.zone()), Line::time),
                        Column.subscriber(Line::subscriberId),
                        Column.id("Transaction at which it shows", Line::transactionId),
                        Column.text("Remark", 60, Line::remark),
                        Column.file(Line::position),
                        Column.line(Line::position)));
    }

    private static void amount(Line line, Pen pen) {
        if (line.fine) {
            pen.number(fine(line.amount).doubleValue(), Face.money(FINE_SHOWN));
        } else {
            pen.money(line.amount, line.currency);
        }
    }

    private static BigDecimal fine(BigDecimal amount) {
        return amount.setScale(FINE, RoundingMode.HALF_EVEN);
    }

    /** Adds a change. */
    void add(UnexplainedChange change) throws IOException {
        String currency = change.entry().transaction().currency();
        String kind = Words.change(change.kind());
        table.add(new Line(
                kind,
                change.amount(),
                false,
                currency,
                change.entry().timestamp(),
                change.entry().subscriberId(),
                change.entry().transaction().id(),
                null,
                change.entry().position()));
        sums.add(currency, change.amount());
        ofKind(kind).add(currency, change.amount());
    }

    /** Adds what residue comes to in a currency, if there is any. */
    void addResidue(RollForward rollForward) throws IOException {
        BigDecimal amount = rollForward.unexplained().getOrDefault(ChangeKind.RESIDUE, BigDecimal.ZERO);
        long count = rollForward.unexplainedCounts().getOrDefault(ChangeKind.RESIDUE, 0L);
        if (count > 0) {
            addFine(
                    Words.change(ChangeKind.RESIDUE),
                    rollForward.currency(),
                    amount,
                    Words.count(count) + " balances, none off by more than half of the smallest coin");
        }
    }

    /** Adds what cells lack in a currency. */
    void addRounding(String currency, BigDecimal amount) throws IOException {
        addFine(ROUNDING, currency, amount, "cells hold fewer decimals than the exact amounts in transactions.csv");
    }

    private void addFine(String kind, String currency, BigDecimal amount, String remark) throws IOException {
        table.add(new Line(kind, amount, true, currency, null, null, null, remark, null));
        sums.add(currency, amount, fine(amount));
        ofKind(kind).add(currency, amount, fine(amount));
    }

    /** Ends it. */
    List<Part> finish() {
        return table.finish("Nothing: transactions explain all balances.");
    }

    /** What it comes to. */
    CellSums sums() {
        return sums;
    }

    /** What a kind comes to. */
    CellSums ofKind(String kind) {
        return sumsByKind.computeIfAbsent(kind, name -> new CellSums());
    }
}
