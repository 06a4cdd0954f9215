package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.CurrencyTotals;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Counts and sums, a currency a row; currencies are never added. */
record CurrencyTable(AnalysisResult result, Movements movements, Page page) {
    private static final int USUAL_CODE = 3;
    private static final int LONGEST_CODE = 8;
    private static final int WIDEST_LIST = 22;

    /** What a currency and its count take together. */
    private static final int FIRST_COLUMNS = 13;

    void print() {
        page.heading("By currency");
        row("", List.of("count", "wallet<0", "mismatch"), Stream.of("credit", "debit", "unstated", "VAT"));
        movements.byCurrency().forEach((currency, sums) -> {
            CurrencyTotals totals = sums.totals();
            row(
                    currency,
                    List.of(count(totals.count()), count(sums.walletBelowZero()), count(sums.mismatches())),
                    amounts(totals).map(amount -> Numbers.money(amount, currency)));
        });
        notes();
    }

    private static Stream<BigDecimal> amounts(CurrencyTotals sums) {
        return Stream.of(sums.credit(), sums.debit(), sums.unstated(), sums.vat());
    }

    private void row(String currency, List<String> counts, Stream<String> amounts) {
        // A code longer than usual takes the blanks before the first count, so that the columns stay where they are.
        String first = counts.get(0);
        int room = Math.min(LONGEST_CODE, Math.max(USUAL_CODE + 1, FIRST_COLUMNS - 1 - first.length()));
        String name = Page.shortened(currency, room);
        StringBuilder row = new StringBuilder(
                String.format(Locale.ROOT, "%s %" + Math.max(1, FIRST_COLUMNS - 1 - name.length()) + "s", name, first));
        counts.stream().skip(1).forEach(cell -> row.append(String.format(Locale.ROOT, " %9s", cell)));
        amounts.forEach(cell -> row.append(String.format(Locale.ROOT, " %15s", cell)));
        page.line(row.toString());
    }

    private void notes() {
        long unpublished = movements.unpublished();
        page.line("Gross (VAT included), as logged, of all that were started"
                + (unpublished == 0 ? "." : ", " + count(unpublished) + " of which were not published."));
        if (result.totals().unstated() > 0) {
            page.line("unstated: " + count(result.totals().unstated(), "older transaction")
                    + " that say neither; transactions.csv infers it");
        }
        List<String> rounded = movements.byCurrency().entrySet().stream()
                .filter(CurrencyTable::isRounded)
                .map(currency -> Page.shortened(currency.getKey(), LONGEST_CODE))
                .toList();
        if (!rounded.isEmpty()) {
            String names = String.join(", ", rounded);
            page.line((names.length() <= WIDEST_LIST ? names : rounded.size() + " currencies")
                    + ": fractions below the smallest coin are rounded here; summary.json has them");
        }
        long unlinked = result.mismatches().total() - result.mismatches().linked();
        if (unlinked > 0) {
            page.line(count(unlinked, "mismatch record") + " without a transaction, and so without a currency");
        }
    }

    private static boolean isRounded(Map.Entry<String, Movements.OfCurrency> currency) {
        return amounts(currency.getValue().totals()).anyMatch(amount -> Numbers.isRounded(amount, currency.getKey()));
    }
}
