package io.calo.cli;

import io.calo.analysis.AnalysisResult;
import io.calo.report.BaselineComparison;
import io.calo.report.Manifest;
import io.calo.report.ManifestRecorder;
import io.calo.report.PersonalDataPolicy;
import io.calo.report.ReportSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * An analysis to reports, and to the terminal.
 *
 * @param out the folder for the reports
 * @param files what to write there
 * @param settings what the reports are to say
 * @param recorder what notes what they are made of
 */
record Reporting(Path out, ReportList files, ReportSettings settings, ManifestRecorder recorder) {
    private static final String HASHING = "Hashing logs and reports";

    /** Writes the reports and their manifest, all or none. */
    Manifest write(AnalysisResult result, TaskProgress progress) {
        try (OutputFolder folder = new OutputFolder(out)) {
            for (ReportList.Entry entry : files.files()) {
                Failure.ifInterrupted();
                progress.begin("Writing " + entry.name());
                new FileWriting(entry, folder.workshop(), out).write(result);
            }
            Failure.ifInterrupted();
            Manifest manifest = recorder.onProgress((done, total) -> progress.read(HASHING, done, total))
                    .after(result, settings, folder.workshop(), files.names());
            manifest.write(folder.workshop());
            Failure.ifInterrupted();
            folder.publish();
            return manifest;
        } catch (IOException | UncheckedIOException e) {
            throw Analysis.isStop(e) ? Failure.stopped() : Failure.cannotWrite(out, e);
        }
    }

    /** Tells what was found, and where it lies. */
    void tell(Analysis analysis, Manifest manifest, Terminal terminal) {
        Style style = new Style(terminal.colour());
        PrintWriter text = terminal.text();
        Page page = new Page(text, style, settings.zone());
        new TerminalSummary(analysis, page).print();
        BaselineComparison comparison = settings.comparison();
        if (comparison != null) {
            new BaselineTable(comparison, page).print();
        }
        new Warnings(analysis, style, text).print();
        text.println();
        text.println(style.heading("Reports") + " in " + Style.printable(out.toString()));
        for (ReportList.Entry entry : files.files()) {
            String first = files.isFirst(entry) ? "; " + style.heading("open this first") : "";
            row(text, entry.name(), Style.printable(entry.file().description()) + first);
        }
        row(text, Manifest.FILE_NAME, "what the reports were made of, with hashes; calo verify proves it");
        warn(manifest, style, text);
    }

    private static void row(PrintWriter text, String name, String description) {
        text.printf(Locale.ROOT, "  %-17s %s%n", Style.printable(name), description);
    }

    private void warn(Manifest manifest, Style style, PrintWriter text) {
        if (settings.personalData() == PersonalDataPolicy.SHOWN) {
            text.println(style.warning("! These reports show personal data as it was logged (--show-personal-data):"));
            text.println("    keep them, and pass them on, as carefully as the logs themselves");
        }
        manifest.inputs().stream().filter(input -> !input.changed().isEmpty()).forEach(input -> {
            text.println(style.warning("! " + Numbers.count(input.changed().size(), "file") + " of "
                    + Style.printable(input.given()) + " changed while it was analysed:"));
            text.println("    the reports may tell of neither state; analyze again once nobody writes there");
        });
    }
}
