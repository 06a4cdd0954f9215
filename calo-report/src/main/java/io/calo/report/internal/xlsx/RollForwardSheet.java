package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.ChangeKind;
import io.calo.report.internal.figures.RollForward;
import io.calo.report.internal.figures.UnexplainedChange;
import io.calo.report.internal.figures.UnexplainedChanges;
import io.calo.report.internal.xlsx.TableSheet.Part;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The roll-forward of each currency with formulas that prove it, and below the list of all that no transaction explains, which they
 * sum up. The list is written first, as a stream below the rows that it leaves free: what it comes to is known only then.
 */
final class RollForwardSheet implements ReportSheet {
    private static final int ABOVE = 5;
    private static final BigDecimal VISIBLE = new BigDecimal("0.0000005");

    private final TransactionsSheet transactions;
    private final SubscribersSheet subscribers;
    private final Map<String, RollForwardBlock> blocks = new HashMap<>();

    /** Of what stands on these sheets, which are to be written before. */
    RollForwardSheet(TransactionsSheet transactions, SubscribersSheet subscribers) {
        this.transactions = transactions;
        this.subscribers = subscribers;
    }

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        List<RollForward> rollForwards = contents.figures().rollForwards();
        int top = ABOVE + rollForwards.size() * RollForwardBlock.HEIGHT;
        UnexplainedList list = new UnexplainedList(workbook, top);
        for (UnexplainedChange change : UnexplainedChanges.of(contents.result())) {
            if (change.kind() != ChangeKind.RESIDUE) {
                list.add(change);
            }
        }
        for (RollForward rollForward : rollForwards) {
            list.addResidue(rollForward);
            addRounding(rollForward.currency(), list);
        }
        List<Part> parts = list.finish();
        Formulas formulas = new Formulas(
                transactions, subscribers, parts, rollForwards.stream().map(RollForward::currency));
        SheetLines lines = new SheetLines(workbook.sheet(SheetName.ROLL_FORWARD), workbook.pen("summary.json"));
        head(lines, workbook.zone(), top);
        for (RollForward rollForward : rollForwards) {
            RollForwardBlock block = new RollForwardBlock(rollForward, list, transactions, subscribers);
            block.write(lines, formulas);
            blocks.put(rollForward.currency(), block);
        }
    }

    /** The block of a currency. */
    RollForwardBlock block(String currency) {
        RollForwardBlock block = blocks.get(currency);
        if (block == null) {
            throw new IllegalArgumentException("currency " + currency + " has no roll-forward");
        }
        return block;
    }

    /** What cells lack beside the exact amounts; a line where it could be seen. */
    private void addRounding(String currency, UnexplainedList list) throws IOException {
        BigDecimal lost = subscribers
                .openings()
                .lost(currency)
                .add(transactions.credits().lost(currency))
                .subtract(transactions.debits().lost(currency))
                .add(list.sums().lost(currency))
                .subtract(subscribers.closings().lost(currency));
        if (lost.abs().compareTo(VISIBLE) >= 0) {
            list.addRounding(currency, lost);
        }
    }

    private static void head(SheetLines lines, ZoneId zone, int top) {
        lines.title("Roll-forward");
        lines.next()
                .text(
                        "How the subscription balances of all subscribers seen moved, in each currency. All figures are formulas"
                                + " over Subscribers, Transactions and the list below: the workbook reckons the proof itself.",
                        Face.NOTE);
        lines.next()
                .text(
                        "Credits and debits are those that took effect, without VAT. Times are those of "
                                + Words.zone(zone) + ".",
                        Face.NOTE);
        lines.next().text("Go to the list of what no transaction explains", Face.LINK);
        lines.pen().link("'" + SheetName.ROLL_FORWARD.title() + "'!A" + (top + 1));
        lines.skip();
    }
}
