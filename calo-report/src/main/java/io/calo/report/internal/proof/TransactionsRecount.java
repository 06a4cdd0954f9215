package io.calo.report.internal.proof;

import io.calo.report.internal.text.CsvText;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Adds {@code transactions.csv} up again, as the summary does. Keeps the subscribers' ids while it counts, and no line. */
final class TransactionsRecount {
    private static final String BY_CURRENCY = "/transactions/byCurrency";
    private static final Set<String> SUMS = Set.of("count", "credit", "debit", "unstated", "vat");
    private static final List<String> COLUMNS = List.of(
            "subscriberId",
            "type",
            "direction",
            "directionInferred",
            "oldBalance",
            "currency",
            "amount",
            "vat",
            "newBalance",
            "paymentBalance",
            "outcome",
            "drift");

    private final Totals totals = new Totals().with("/transactions/count");
    private final Set<String> subscribers = new HashSet<>();

    private TransactionsRecount() {}

    static Map<String, BigDecimal> of(Path file) throws IOException {
        TransactionsRecount recount = new TransactionsRecount();
        CsvTable.read(file, COLUMNS, recount::add);
        recount.totals.count("/transactions/subscribers", recount.subscribers.size());
        return recount.totals.all();
    }

    /** What the summary says of the same, with currencies as a table writes them. */
    static Map<String, BigDecimal> stated(Summary summary) {
        Map<String, BigDecimal> stated = summary.below(BY_CURRENCY, CsvText::neutralized);
        stated.keySet().removeIf(place -> !SUMS.contains(place.substring(place.lastIndexOf('/') + 1)));
        stated.putAll(summary.below("/transactions/byType", CsvText::neutralized));
        stated.putAll(summary.below("/transactions/byOutcome", CsvText::neutralized));
        for (String place : List.of("/transactions/count", "/transactions/subscribers")) {
            if (summary.has(place)) {
                stated.put(place, summary.at(place));
            }
        }
        return stated;
    }

    private void add(CsvTable line) throws IOException {
        String type = line.cell("type");
        totals.count("/transactions/count");
        totals.count("/transactions/byType/" + (type.isEmpty() ? "UNSTATED" : Books.segment(type)));
        totals.count("/transactions/byOutcome/" + Books.segment(line.cell("outcome")));
        subscribers.add(line.cell("subscriberId"));
        String currency = BY_CURRENCY + "/" + Books.segment(line.cell("currency"));
        totals.count(currency + "/count");
        totals.add(
                currency + "/" + (type.isEmpty() ? "unstated" : type.toLowerCase(Locale.ROOT)), number(line, "amount"));
        totals.add(currency + "/vat", number(line, "vat"));
        drift(line);
        direction(line);
    }

    /** What follows from other columns. */
    private static void drift(CsvTable line) throws IOException {
        String wallet = line.cell("paymentBalance");
        String drift = line.cell("drift");
        boolean holds = (wallet.isEmpty() || drift.isEmpty())
                ? wallet.equals(drift)
                : number(line, "drift").compareTo(number(line, "paymentBalance").subtract(number(line, "newBalance")))
                        == 0;
        if (!holds) {
            throw line.uncountable("drift is not paymentBalance less newBalance");
        }
    }

    /** As stated, else as the balances moved; a movement of residue alone has none. */
    private static void direction(CsvTable line) throws IOException {
        String type = line.cell("type");
        String direction = line.cell("direction");
        int moved = number(line, "newBalance").compareTo(number(line, "oldBalance"));
        boolean holds = type.isEmpty()
                ? direction.isEmpty() || direction.equals(moved > 0 ? "CREDIT" : moved < 0 ? "DEBIT" : "")
                : direction.equals(type);
        boolean inferred = type.isEmpty() && !direction.isEmpty();
        if (!holds || !line.cell("directionInferred").equals(Boolean.toString(inferred))) {
            throw line.uncountable("direction does not follow from type and balances");
        }
    }

    private static BigDecimal number(CsvTable line, String column) throws IOException {
        String cell = line.cell(column);
        try {
            return Decimal.of(cell, column);
        } catch (UncountableException e) {
            throw line.uncountable(String.valueOf(e.getMessage()));
        }
    }
}
