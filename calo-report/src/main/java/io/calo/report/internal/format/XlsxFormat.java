package io.calo.report.internal.format;

import io.calo.report.ReportFile;
import io.calo.report.ReportFormat;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import java.util.List;

/** A workbook, for people. */
final class XlsxFormat implements ReportFormat {
    @Override
    public String id() {
        return "xlsx";
    }

    @Override
    public String description() {
        return "a workbook for accountants: the answer first, a roll-forward with proof, stories, charts";
    }

    @Override
    public List<ReportFile> files(ReportSettings settings) {
        return List.of(new ReportFile(
                "report.xlsx",
                "the workbook: do the books close, the proof, stories to settle, transactions",
                Reports.xlsx(settings)));
    }
}
