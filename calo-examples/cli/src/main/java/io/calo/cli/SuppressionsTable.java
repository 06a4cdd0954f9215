package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.SuppressionUse;
import java.util.Comparator;
import java.util.List;

/** What suppressions left out of the findings and why, those that left out most first. */
record SuppressionsTable(List<SuppressionUse> suppressions, Page page) {
    private static final int MOST_ROWS = 5;
    private static final int WIDEST_RULE = 38;
    private static final int WIDEST_REASON = 43;

    void print() {
        List<SuppressionUse> used = suppressions.stream()
                .filter(use -> use.findings() > 0)
                .sorted(Comparator.comparingLong(SuppressionUse::findings).reversed())
                .toList();
        if (used.isEmpty()) {
            return;
        }
        page.line("suppressed, for the reason given:");
        used.stream().limit(MOST_ROWS).forEach(this::row);
        if (used.size() > MOST_ROWS) {
            long rest = used.stream()
                    .skip(MOST_ROWS)
                    .mapToLong(SuppressionUse::findings)
                    .sum();
            page.line("%9s  by %s", count(rest), count(used.size() - MOST_ROWS, "more suppression"));
        }
    }

    private void row(SuppressionUse use) {
        page.line(
                "%9s  %-" + WIDEST_RULE + "s  %s",
                count(use.findings()),
                Page.shortened(use.suppression().rule(), WIDEST_RULE),
                Page.shortened(use.suppression().reason(), WIDEST_REASON));
    }
}
