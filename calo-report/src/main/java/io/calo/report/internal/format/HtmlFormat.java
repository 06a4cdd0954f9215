package io.calo.report.internal.format;

import io.calo.report.ReportFile;
import io.calo.report.ReportFormat;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import java.util.List;

/** The page, for people. */
final class HtmlFormat implements ReportFormat {
    @Override
    public String id() {
        return "html";
    }

    @Override
    public String description() {
        return "a page to open in a browser, without a network: the answer, charts, tables and log lines";
    }

    @Override
    public List<ReportFile> files(ReportSettings settings) {
        return List.of(new ReportFile(
                "report.html",
                "the answer, charts, tables and log lines; open it in a browser",
                Reports.html(settings)));
    }
}
