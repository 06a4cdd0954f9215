package io.calo.report.internal.xlsx;

import io.calo.analysis.Currencies;
import io.calo.report.internal.figures.ChangeKind;
import io.calo.report.internal.figures.RollForward;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A currency's roll-forward as a statement, from the opening balances to the proof. All figures are formulas. */
final class RollForwardBlock {
    /** Rows that it takes. */
    static final int HEIGHT = 14;

    private static final int AMOUNT = UnexplainedList.AMOUNT_COLUMN;
    private static final int STATE = 2;
    private static final String AMOUNT_LETTER = "B";
    private static final int FINE_DECIMALS = 6;

    /** Above so many transactions, what a spreadsheet's own sums are off by could show in the sixth decimal. */
    private static final long MANY = 100_000;

    /** What the cell beside the proof says if it is 0. */
    static final String PROVED = "arithmetic ties";

    /** What it says if it is not. */
    static final String NOT_PROVED = "DOES NOT TIE";

    private final RollForward rollForward;
    private final UnexplainedList list;
    private final TransactionsSheet transactions;
    private final SubscribersSheet subscribers;
    private int openingRow;
    private int closingRow;
    private int stateRow;
    private BigDecimal openingSum = BigDecimal.ZERO;
    private BigDecimal closingSum = BigDecimal.ZERO;
    private boolean proved;

    /** A currency, the cells that its formulas sum up, and what these come to. */
    RollForwardBlock(
            RollForward rollForward,
            UnexplainedList list,
            TransactionsSheet transactions,
            SubscribersSheet subscribers) {
        this.rollForward = rollForward;
        this.list = list;
        this.transactions = transactions;
        this.subscribers = subscribers;
    }

    /** Writes it from the next row on. */
    void write(SheetLines lines, Formulas formulas) {
        String currency = rollForward.currency();
        lines.heading(currency);
        String cell = "$A$" + lines.number();
        String subjects = " of " + Words.count(rollForward.subscribers()) + " subscribers";
        openingSum = subscribers.openings().inCells(currency);
        BigDecimal credits = transactions.credits().inCells(currency);
        BigDecimal debits = transactions.debits().inCells(currency);
        line(lines, "Opening balances" + subjects, formulas.openings(cell), openingSum, Face.TEXT, decimals());
        openingRow = lines.number();
        line(lines, "plus credits", formulas.credits(cell), credits, Face.TEXT, decimals());
        line(lines, "less debits", formulas.debits(cell), debits, Face.TEXT, decimals());
        BigDecimal reckoned = openingSum.add(credits).subtract(debits);
        for (ChangeKind kind : ChangeKind.values()) {
            reckoned = reckoned.add(unexplained(lines, formulas, cell, Words.change(kind), kind));
        }
        reckoned = reckoned.add(unexplained(lines, formulas, cell, UnexplainedList.ROUNDING, null));
        proof(lines, formulas.closings(cell), reckoned);
        lines.skip();
    }

    private BigDecimal unexplained(
            SheetLines lines, Formulas formulas, String cell, String kind, @Nullable ChangeKind counted) {
        BigDecimal amount = list.ofKind(kind).inCells(rollForward.currency());
        long count = counted == null ? 0 : rollForward.unexplainedCounts().getOrDefault(counted, 0L);
        String counts = count == 0 ? "" : " (" + Words.count(count) + ")";
        line(
                lines,
                "plus unexplained: " + kind + counts,
                formulas.unexplained(cell, kind),
                amount,
                Face.TEXT,
                isFine(counted) ? FINE_DECIMALS : decimals());
        return amount;
    }

    private void proof(SheetLines lines, String closings, BigDecimal reckoned) {
        int last = lines.number();
        String sum = AMOUNT_LETTER + openingRow + "+" + AMOUNT_LETTER + (openingRow + 1) + "-" + AMOUNT_LETTER
                + (openingRow + 2) + "+SUM(" + AMOUNT_LETTER + (openingRow + 3) + ":" + AMOUNT_LETTER + last + ")";
        closingSum = subscribers.closings().inCells(rollForward.currency());
        line(
                lines,
                "Closing balances as reckoned",
                sum,
                reckoned,
                Face.TEXT.bolder().overlined(),
                decimals());
        line(lines, "Closing balances in the books", closings, closingSum, Face.TEXT.bolder(), decimals());
        closingRow = lines.number();
        int proofDecimals = rollForward.transactions() > MANY ? decimals() + 1 : FINE_DECIMALS;
        BigDecimal difference = reckoned.subtract(closingSum).setScale(proofDecimals, RoundingMode.HALF_EVEN);
        proved = difference.signum() == 0;
        String proof = "ROUND(" + AMOUNT_LETTER + (closingRow - 1) + "-" + AMOUNT_LETTER + closingRow + ","
                + proofDecimals + ")";
        lines.next().text("Proof: the difference, which must be 0", Face.TEXT.bolder());
        lines.at(AMOUNT)
                .formula(
                        proof,
                        difference.doubleValue(),
                        Face.money(proofDecimals).bolder());
        stateRow = lines.number();
        lines.at(STATE)
                .formula(
                        "IF(" + AMOUNT_LETTER + stateRow + "=0,\"" + PROVED + "\",\"" + NOT_PROVED + "\")",
                        stateValue(),
                        Face.TEXT.bolder());
    }

    /** Residue is less than the smallest coin. */
    private static boolean isFine(@Nullable ChangeKind kind) {
        return kind == null || kind == ChangeKind.RESIDUE;
    }

    private int decimals() {
        return Currencies.decimals(rollForward.currency());
    }

    private static void line(
            SheetLines lines, String label, String formula, BigDecimal value, Face face, int decimals) {
        lines.next().text(label, face);
        lines.at(AMOUNT)
                .formula(
                        formula,
                        value.doubleValue(),
                        face.format(Face.money(decimals).format()));
    }

    /** The formula for the sum of closing balances, for other sheets. */
    String closing() {
        return on(AMOUNT_LETTER, closingRow);
    }

    /** The formula that says whether it is proved, for other sheets. */
    String state() {
        return on("C", stateRow);
    }

    /** What that formula comes to. */
    double closingValue() {
        return closingSum.doubleValue();
    }

    /** What that formula comes to. */
    String stateValue() {
        return proved ? PROVED : NOT_PROVED;
    }

    private static String on(String column, int row) {
        return "'" + SheetName.ROLL_FORWARD.title() + "'!" + column + row;
    }
}
