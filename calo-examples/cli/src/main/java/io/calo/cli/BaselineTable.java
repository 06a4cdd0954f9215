package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.report.BaselineComparison;
import io.calo.report.NotChecked;

/** What has changed since an earlier analysis. */
record BaselineTable(BaselineComparison comparison, Page page) {
    private static final String ROW = "%9s  %s";

    void print() {
        page.heading("Since the baseline");
        page.line(ROW, count(comparison.newFindings()), "new");
        page.line(ROW, count(comparison.known()), "known");
        page.line(ROW, count(comparison.fixed()), "fixed: looked for again, and not found");
        if (comparison.notChecked() == 0) {
            return;
        }
        page.line(ROW, count(comparison.notChecked()), page.style().warning("not checked, so perhaps still there:"));
        comparison.notCheckedBecause().forEach((reason, number) -> {
            if (number > 0) {
                page.line("%9s  %9s  %s", "", count(number), words(reason));
            }
        });
    }

    private static String words(NotChecked reason) {
        return switch (reason) {
            case RULE_DID_NOT_RUN -> "of rules that did not run";
            case RULE_FAILED -> "of rules that failed";
            case SUPPRESSED -> "suppressed by --config";
            case NOT_IN_THE_LOGS -> "about what is not in these logs";
            case WINDOW_BEGINS_LATER -> "that may rest on what came before these logs, which the baseline's had";
        };
    }
}
