package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Exposure;
import java.util.List;

/** What is at stake now, a currency a row. */
record ExposureTable(AnalysisResult result, Page page) {
    private static final int LONGEST_CODE = 8;
    private static final String ROW = "%-8s %15s %12s %17s %12s";

    void print() {
        List<Exposure> exposures = result.exposures().stream()
                .filter(exposure -> exposure.subscribersAtRisk() + exposure.subscribersOwed() > 0)
                .toList();
        page.heading("At stake now, by the last balances of each subscriber");
        if (exposures.isEmpty()) {
            page.line("nothing: where both balances are known, they agree");
            return;
        }
        page.line(ROW, "", "at risk", "subscribers", "owed", "subscribers");
        for (Exposure exposure : exposures) {
            page.line(
                    ROW,
                    Page.shortened(exposure.currency(), LONGEST_CODE),
                    Numbers.money(exposure.atRisk(), exposure.currency()),
                    count(exposure.subscribersAtRisk()),
                    Numbers.money(exposure.owed(), exposure.currency()),
                    count(exposure.subscribersOwed()));
        }
        page.line("at risk: the subscription shows more than the wallet holds: meals the company may give unpaid");
        page.line("owed: the wallet holds more than the subscription shows: money of subscribers");
    }
}
