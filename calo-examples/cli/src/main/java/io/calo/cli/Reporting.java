package io.calo.cli;

import io.calo.analysis.AnalysisResult;
import io.calo.report.Reports;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * An analysis to reports, and to the terminal.
 *
 * @param out the folder for the reports
 * @param formats what to write beside the summary
 */
record Reporting(Path out, Set<Format> formats) {
    private static final String SUMMARY = "summary.json";

    /** Writes the reports, all or none. */
    void write(AnalysisResult result) {
        try (OutputFolder folder = new OutputFolder(out)) {
            Reports.json().write(result, folder.workshop().resolve(SUMMARY));
            for (Format format : formats) {
                Failure.ifInterrupted();
                format.report().write(result, folder.workshop().resolve(format.fileName()));
            }
            Failure.ifInterrupted();
            folder.publish();
        } catch (IOException | UncheckedIOException e) {
            throw Failure.cannotWrite(out, e);
        }
    }

    /** Tells what was found, and where it lies. */
    void tell(Analysis analysis, ZoneId zone, Terminal terminal) {
        Style style = new Style(terminal.colour());
        PrintWriter text = terminal.text();
        new TerminalSummary(analysis, zone, style, text).print();
        new Warnings(analysis, style, text).print();
        text.println();
        text.println(style.heading("Reports") + " in " + Style.printable(out.toString()));
        for (Format format : formats) {
            file(text, format.fileName(), format.description());
        }
        file(text, SUMMARY, "counts and sums, exact, for programs");
    }

    private static void file(PrintWriter text, String name, String description) {
        text.printf(Locale.ROOT, "  %-17s %s%n", name, description);
    }
}
