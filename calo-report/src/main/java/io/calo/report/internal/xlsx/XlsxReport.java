package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.report.Report;
import io.calo.report.ReportSettings;
import io.calo.report.internal.AtomicFile;
import io.calo.report.internal.figures.Figures;
import io.calo.report.internal.figures.Priority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.util.TempFile;

/** The workbook that an accountant opens. Immutable. */
public final class XlsxReport implements Report {
    private final ReportSettings settings;
    private final UnaryOperator<String> mask;
    private final int mostRows;
    private final Path temporary;

    /**
     * A workbook under these settings.
     *
     * @param mask what takes personal data out of a text that calo did not word itself
     */
    public XlsxReport(ReportSettings settings, UnaryOperator<String> mask) {
        this(settings, mask, SpreadsheetVersion.EXCEL2007.getMaxRows(), temporaryFolder(settings));
    }

    private static Path temporaryFolder(ReportSettings settings) {
        Path folder = settings.temporaryFolder();
        return folder == null ? Path.of(System.getProperty("java.io.tmpdir", ".")) : folder;
    }

    /** The same with at most so many rows to a sheet, and temporary files in a folder. */
    XlsxReport(ReportSettings settings, UnaryOperator<String> mask, int mostRows, Path temporary) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.mask = Objects.requireNonNull(mask, "mask");
        this.mostRows = mostRows;
        this.temporary = Objects.requireNonNull(temporary, "temporary");
    }

    @Override
    public void write(AnalysisResult result, Path file) throws IOException {
        AtomicFile.check(file);
        try (TempFolder folder = new TempFolder(temporary)) {
            TempFile.withStrategy(folder, () -> {
                try {
                    write(new Contents(result, Figures.of(result, settings), settings, mask), file);
                    return file;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (IllegalStateException e) {
            // POI's word for a disk that is full.
            if (e.getCause() instanceof IOException reason) {
                throw reason;
            }
            throw e;
        }
    }

    private void write(Contents contents, Path file) throws IOException {
        try (ReportWorkbook workbook = new ReportWorkbook(settings.zone(), settings.preparedAt(), mostRows)) {
            for (ReportSheet sheet : sheets(contents)) {
                sheet.write(contents, workbook);
            }
            AtomicFile.writeBytes(file, workbook::writeTo);
        }
    }

    /** In the order of writing: what others sum up or lead to comes before them. */
    private static List<ReportSheet> sheets(Contents contents) {
        List<Priority> priorities = contents.figures().priorities();
        Ages ages = Ages.of(contents);
        Places stories = new Places(priorities.stream().map(Priority::episodeId));
        Places rules = new Places(priorities.stream().map(Priority::rule));
        Places subscribers = new Places(priorities.stream().map(Priority::subscriberId));
        OverdraftsSheet overdrafts = new OverdraftsSheet(ages);
        TransactionsSheet transactions = new TransactionsSheet();
        SubscribersSheet statements = new SubscribersSheet(subscribers);
        RollForwardSheet rollForward = new RollForwardSheet(transactions, statements);
        return List.of(
                overdrafts,
                new EpisodesSheet(ages, stories),
                new FindingsSheet(rules),
                new CorrectionsSheet(),
                transactions,
                statements,
                new AveragesSheet(),
                new MovementsSheet(),
                new ActivitySheet(),
                new CoverageSheet(),
                new GlossarySheet(),
                rollForward,
                new SummarySheet(rollForward, overdrafts.counts(), new PriorityPlaces(stories, rules, subscribers)));
    }
}
