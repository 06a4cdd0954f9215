package io.calo.report.internal.xlsx;

import io.calo.analysis.Currencies;
import io.calo.analysis.Exposure;
import io.calo.analysis.OverdraftKind;
import io.calo.report.internal.figures.OpenItems;
import io.calo.report.internal.figures.RollForward;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.jspecify.annotations.Nullable;

/** What is at stake in each currency, and whether its balances are proved. */
final class SummaryStake {
    private final SheetLines lines;
    private final RollForwardSheet rollForward;
    private final OverdraftCounts overdrafts;

    /** Goes on in a sheet; of sheets that are to be written before. */
    SummaryStake(SheetLines lines, RollForwardSheet rollForward, OverdraftCounts overdrafts) {
        this.lines = lines;
        this.rollForward = rollForward;
        this.overdrafts = overdrafts;
    }

    /** Writes it. */
    void write(Contents contents) {
        Map<String, Exposure> exposures = contents.result().exposures().stream()
                .collect(Collectors.toMap(Exposure::currency, Function.identity(), (one, other) -> one, TreeMap::new));
        List<OpenItems> open = contents.figures().openItems();
        lines.heading("At stake now, by the last balances of each subscriber");
        lines.header(
                "Currency",
                "At risk",
                "Subscribers",
                "Owed",
                "Subscribers",
                "Ledgers apart now",
                "Unexplained, net",
                "Closing balances",
                "Roll-forward");
        for (RollForward line : contents.figures().rollForwards()) {
            currency(line, exposures.getOrDefault(line.currency(), Exposure.none(line.currency())), open);
        }
        lines.next();
        lines.across(
                0,
                SummarySheet.LAST,
                "At risk: the subscription shows more than the wallet holds, or the wallet is below zero: the company may give meals"
                        + " without money. Owed: the wallet holds more than the subscription shows: subscribers' money, unless it is the wallet"
                        + " that is wrong. Unexplained: what balances changed without a transaction, additions less deductions, which the"
                        + " roll-forward lists one by one.",
                Face.NOTE);
        lines.skip();
        overdrafts(open, contents.figures().rollForwards());
    }

    private void currency(RollForward line, Exposure exposure, List<OpenItems> open) {
        String currency = line.currency();
        RollForwardBlock block = rollForward.block(currency);
        lines.next().id(currency);
        lines.at(1).money(exposure.atRisk(), currency, Face.FIGURE_LINK);
        lines.pen().link(SheetName.SUBSCRIBERS.place());
        count(2, exposure.subscribersAtRisk(), SheetName.SUBSCRIBERS);
        lines.at(3).money(exposure.owed(), currency, Face.FIGURE_LINK);
        lines.pen().link(SheetName.SUBSCRIBERS.place());
        count(4, exposure.subscribersOwed(), SheetName.SUBSCRIBERS);
        count(5, divergences(currency, open), SheetName.EPISODES);
        Face money = Face.FIGURE_LINK.format(
                Face.money(Currencies.decimals(currency)).format());
        lines.at(6).money(line.unexplainedTotal(), currency, Face.FIGURE_LINK);
        lines.pen().link(SheetName.ROLL_FORWARD.place());
        lines.at(7).formula(block.closing(), block.closingValue(), money);
        lines.pen().link(SheetName.ROLL_FORWARD.place());
        lines.at(8).formula(block.state(), block.stateValue(), Face.FIGURE_LINK.aligned(HorizontalAlignment.RIGHT));
        lines.pen().link(SheetName.ROLL_FORWARD.place());
    }

    private static long divergences(@Nullable String currency, List<OpenItems> open) {
        return open.stream()
                .filter(items -> Objects.equals(items.currency(), currency))
                .flatMap(items -> items.byAge().values().stream())
                .mapToLong(OpenItems.Aged::count)
                .sum();
    }

    private void overdrafts(List<OpenItems> open, List<RollForward> rollForwards) {
        lines.heading("Balances below zero, and debits refused to keep them from there");
        lines.header(
                "Currency",
                "Wallet below zero: now",
                "in all",
                "Debit refused: open",
                "in all",
                "Subscription below zero: now",
                "in all");
        Set<@Nullable String> currencies = new TreeSet<>(Comparator.nullsLast(Comparator.naturalOrder()));
        rollForwards.forEach(line -> currencies.add(line.currency()));
        open.forEach(items -> currencies.add(items.currency()));
        overdrafts.addCurrenciesTo(currencies);
        for (String currency : currencies) {
            lines.next().id(currency == null ? "not stated" : currency);
            int column = 1;
            for (OverdraftKind kind : List.of(OverdraftKind.WALLET, OverdraftKind.REFUSED, OverdraftKind.APPLIED)) {
                count(column++, overdrafts.open(currency, kind), SheetName.OVERDRAFTS);
                count(column++, overdrafts.all(currency, kind), SheetName.OVERDRAFTS);
            }
        }
        lines.skip();
    }

    private void count(int column, long count, SheetName sheet) {
        lines.at(column).number((double) count, Face.FIGURE_LINK.format(Face.COUNT.format()));
        lines.pen().link(sheet.place());
    }
}
