package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.AnalysisResult.SpillSize;
import io.calo.analysis.Outcome;
import io.calo.analysis.Period;
import io.calo.analysis.TransactionTotals;
import io.calo.parser.Coverage;
import io.calo.report.Verdict;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What an accountant wants to know first, on about one screen: whether the books close, what the rules found, what is at stake, where
 * money is missing, then what it all rests on. Goes once through what there may be many of, and keeps nothing of it.
 */
record TerminalSummary(Analysis analysis, Page page) {
    void print() {
        AnalysisResult result = analysis.result();
        new Headline(Verdict.of(result), page).print();
        new BooksTable(result, analysis.observations().skipReasons(), page).print();
        new FindingsTable(result, page).print();
        new SuppressionsTable(result.suppressions(), page).print();
        new ExposureTable(result, page).print();
        Movements movements = Movements.of(result.transactions());
        new StoriesTable(result, movements, page).print();
        if (!movements.byCurrency().isEmpty()) {
            new CurrencyTable(result, movements, page).print();
        }
        input(result.coverage(), result.totals());
    }

    private void input(Coverage coverage, TransactionTotals totals) {
        page.heading("Input");
        long missing = coverage.decodedBytes() - coverage.accountedBytes();
        page.line(count(coverage.files(), "file") + ", " + count(coverage.records(), "record") + ", "
                + count(coverage.decodedBytes(), "byte") + " unpacked, "
                + (missing == 0
                        ? "every byte accounted for"
                        : page.style().bad(count(missing, "byte") + " not accounted for")));
        page.line(page.time(analysis.observations().first()) + " to "
                + page.time(analysis.observations().last()) + ", time zone " + page.zone());
        period(analysis.result().period());
        long without = BooksTable.fates(analysis.result().messages()) - totals.count();
        page.line(count(totals.count(), "transaction") + " of " + count(totals.subscribers(), "subscriber")
                + (without == 0 ? "" : "; " + count(without, "message") + " started none"));
        page.wrapped(
                "  ",
                Arrays.stream(Outcome.values())
                        .map(outcome -> count(totals.byOutcome().getOrDefault(outcome, 0L)) + " " + outcome.id())
                        .collect(Collectors.joining(", ")));
        SpillSize spill = analysis.result().spill();
        if (spill.peak() > 0) {
            page.line("too much for memory: up to " + ByteSize.megabytes(spill.peak()) + " lay in temporary files");
        }
        if (coverage.ignoredFiles() > 0) {
            page.line("left out: " + count(coverage.ignoredFiles(), "file"));
            coverage.ignored().stream()
                    .limit(Observations.TOLD)
                    .forEach(ignored -> page.line("  " + Style.printable(ignored.name() + ": " + ignored.reason())));
            if (coverage.ignoredFiles() > Observations.TOLD) {
                page.line("  and " + count(coverage.ignoredFiles() - Observations.TOLD)
                        + " more; Coverage in the reports names more");
            }
        }
    }

    private void period(Period period) {
        if (!period.equals(Period.ALL)) {
            page.line("reported on: "
                    + (period.from() == null ? "" : "from " + page.time(period.from()) + " ")
                    + (period.to() == null ? "" : "until " + page.time(period.to()))
                    + (period.from() == null ? "" : "; what came before is history"));
        }
    }
}
