package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.CurrencyTotals;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.analysis.TransactionTotals;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts and sums, a currency a row; currencies are never added. */
record CurrencyTable(AnalysisResult result, PrintWriter text) {
    private static final int USUAL_CODE = 3;
    private static final int LONGEST_CODE = 8;
    private static final int WIDEST_LIST = 22;
    private static final String ELLIPSIS = "...";

    /** What a currency and its count take together. */
    private static final int FIRST_COLUMNS = 13;

    void print() {
        rows(result.transactions());
        List<LedgerEntry> unpublished = result.transactions().stream()
                .filter(entry -> entry.outcome() != Outcome.PUBLISHED)
                .toList();
        if (!unpublished.isEmpty()) {
            text.println("  of these not published (skipped, refused, failed, unfinished):");
            rows(unpublished);
        }
        notes();
    }

    private void rows(List<LedgerEntry> entries) {
        Map<String, Long> belowZero = counts(entries, Overdrafts::isWallet);
        Map<String, Long> mismatches = counts(entries, entry -> entry.mismatch() != null);
        line("", List.of("count", "wallet<0", "mismatch"), Stream.of("credit", "debit", "unstated", "VAT"));
        TransactionTotals.of(entries).byCurrency().forEach((currency, sums) -> {
            long below = belowZero.getOrDefault(currency, 0L);
            long apart = mismatches.getOrDefault(currency, 0L);
            line(
                    currency,
                    List.of(count(sums.count()), count(below), count(apart)),
                    amounts(sums).map(amount -> Numbers.money(amount, currency)));
        });
    }

    private Map<String, CurrencyTotals> totals() {
        return result.totals().byCurrency();
    }

    private static Map<String, Long> counts(List<LedgerEntry> entries, Predicate<LedgerEntry> which) {
        return entries.stream()
                .filter(which)
                .collect(Collectors.groupingBy(entry -> entry.transaction().currency(), Collectors.counting()));
    }

    private static Stream<BigDecimal> amounts(CurrencyTotals sums) {
        return Stream.of(sums.credit(), sums.debit(), sums.unstated(), sums.vat());
    }

    private void line(String currency, List<String> counts, Stream<String> amounts) {
        // A code longer than usual takes the blanks before the first count, so that the columns stay where they are.
        String first = counts.get(0);
        String name = shortened(currency, Math.max(USUAL_CODE + 1, FIRST_COLUMNS - 1 - first.length()));
        text.printf(Locale.ROOT, "  %s %" + Math.max(1, FIRST_COLUMNS - 1 - name.length()) + "s", name, first);
        counts.stream().skip(1).forEach(cell -> text.printf(Locale.ROOT, " %9s", cell));
        amounts.forEach(cell -> text.printf(Locale.ROOT, " %15s", cell));
        text.println();
    }

    /** A currency's code out of the logs, which may be any text. */
    private static String shortened(String currency, int room) {
        String name = Style.printable(currency);
        int longest = Math.min(room, LONGEST_CODE);
        return name.length() <= longest ? name : name.substring(0, longest - ELLIPSIS.length()) + ELLIPSIS;
    }

    private void notes() {
        text.println("  Amounts are gross (VAT included), as logged, of all transactions that were started.");
        if (result.totals().unstated() > 0) {
            text.println("  unstated: " + count(result.totals().unstated(), "older transaction")
                    + " that do not say whether they are credits or debits;\n"
                    + "    transactions.csv infers it from the balances");
        }
        List<String> rounded = totals().entrySet().stream()
                .filter(CurrencyTable::isRounded)
                .map(Map.Entry::getKey)
                .map(currency -> shortened(currency, LONGEST_CODE))
                .toList();
        if (!rounded.isEmpty()) {
            String names = String.join(", ", rounded);
            text.println("  " + (names.length() <= WIDEST_LIST ? names : rounded.size() + " currencies")
                    + ": fractions below the smallest coin are rounded here; summary.json has them");
        }
        long unlinked = result.mismatches().total() - result.mismatches().linked();
        if (unlinked > 0) {
            text.println(
                    "  " + count(unlinked, "mismatch record") + " without a transaction, and so without a currency");
        }
    }

    private static boolean isRounded(Map.Entry<String, CurrencyTotals> sums) {
        return amounts(sums.getValue()).anyMatch(amount -> Numbers.isRounded(amount, sums.getKey()));
    }
}
