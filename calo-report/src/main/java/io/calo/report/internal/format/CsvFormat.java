package io.calo.report.internal.format;

import io.calo.report.ReportFile;
import io.calo.report.ReportFormat;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import java.util.List;

/** Tables, for spreadsheets. */
final class CsvFormat implements ReportFormat {
    @Override
    public String id() {
        return "csv";
    }

    @Override
    public String description() {
        return "tables of transactions and stories, exact, for spreadsheets and programs";
    }

    @Override
    public List<ReportFile> files(ReportSettings settings) {
        return List.of(
                new ReportFile(
                        "episodes.csv",
                        "a story a line: where ledgers parted or fell below zero",
                        Reports.episodes(settings.zone())),
                new ReportFile(
                        "transactions.csv",
                        "every transaction, its outcome and balances (times in UTC)",
                        Reports.csv()));
    }
}
