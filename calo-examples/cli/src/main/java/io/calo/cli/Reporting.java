package io.calo.cli;

import io.calo.analysis.AnalysisResult;
import io.calo.report.BaselineComparison;
import io.calo.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An analysis to reports, and to the terminal.
 *
 * @param out the folder for the reports
 * @param formats what to write beside the summary
 * @param zone for times that people read
 * @param comparison with an earlier analysis; null if there is none
 */
record Reporting(
        Path out,
        Set<Format> formats,
        ZoneId zone,
        @Nullable BaselineComparison comparison) {
    /** Writes the reports, all or none. */
    void write(AnalysisResult result) {
        try (OutputFolder folder = new OutputFolder(out)) {
            for (ReportFile file : files()) {
                Failure.ifInterrupted();
                file.report().write(result, folder.workshop().resolve(file.name()));
            }
            Failure.ifInterrupted();
            folder.publish();
        } catch (IOException | UncheckedIOException e) {
            throw Analysis.isStop(e) ? Failure.stopped() : Failure.cannotWrite(out, e);
        }
    }

    private List<ReportFile> files() {
        List<ReportFile> files = new ArrayList<>();
        formats.forEach(format -> files.addAll(format.files(comparison, zone)));
        files.add(new ReportFile(
                "summary.json",
                "counts and sums, exact, for programs",
                comparison == null ? Reports.json() : Reports.json(comparison)));
        return files;
    }

    /** Tells what was found, and where it lies. */
    void tell(Analysis analysis, Terminal terminal) {
        Style style = new Style(terminal.colour());
        PrintWriter text = terminal.text();
        Page page = new Page(text, style, zone);
        new TerminalSummary(analysis, page).print();
        if (comparison != null) {
            new BaselineTable(comparison, page).print();
        }
        new Warnings(analysis, style, text).print();
        text.println();
        text.println(style.heading("Reports") + " in " + Style.printable(out.toString()));
        for (ReportFile file : files()) {
            text.printf(Locale.ROOT, "  %-17s %s%n", file.name(), file.description());
        }
    }
}
