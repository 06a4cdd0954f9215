package io.calo.report.internal.format;

import io.calo.report.BaselineComparison;
import io.calo.report.Report;
import io.calo.report.ReportFile;
import io.calo.report.ReportFormat;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import java.util.List;

/** JSON objects, one a line, for programs. */
final class NdjsonFormat implements ReportFormat {
    @Override
    public String id() {
        return "ndjson";
    }

    @Override
    public String description() {
        return "findings as JSON, one a line, for programs and the next --baseline";
    }

    @Override
    public List<ReportFile> files(ReportSettings settings) {
        BaselineComparison comparison = settings.comparison();
        return comparison == null
                ? List.of(findings(Reports.ndjson()))
                : List.of(
                        findings(Reports.ndjson(comparison)),
                        new ReportFile(
                                "gone.ndjson",
                                "what the baseline has and is not found now: fixed, or not checked and why",
                                Reports.gone(comparison)));
    }

    private static ReportFile findings(Report report) {
        return new ReportFile(
                "findings.ndjson", "what the rules found, with file and line; a --baseline for the next time", report);
    }
}
