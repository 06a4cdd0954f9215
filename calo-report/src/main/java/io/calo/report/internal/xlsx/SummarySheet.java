package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Period;
import io.calo.report.PersonalDataPolicy;
import io.calo.report.ReportSettings;
import io.calo.report.Verdict;
import io.calo.report.internal.figures.Figures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The answer first, then what it rests on, on a page as wide as paper. */
final class SummarySheet implements ReportSheet {
    /** The last column of the page. */
    static final int LAST = 8;

    private static final int[] WIDTHS = {18, 18, 12, 15, 12, 13, 16, 16, 19};
    private static final int MOST_INPUTS = 20;
    private static final int GREEN = 0xE3F4E6;
    private static final int AMBER = 0xFFF1CC;
    private static final int RED = 0xFBE0DD;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final RollForwardSheet rollForward;
    private final OverdraftCounts overdrafts;
    private final PriorityPlaces places;

    /** Of sheets that are to be written before. */
    SummarySheet(RollForwardSheet rollForward, OverdraftCounts overdrafts, PriorityPlaces places) {
        this.rollForward = rollForward;
        this.overdrafts = overdrafts;
        this.places = places;
    }

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        XSSFSheet sheet = workbook.sheet(SheetName.SUMMARY);
        SheetLayout.widths(sheet, WIDTHS);
        SheetLayout.portrait(sheet);
        SheetLines lines = new SheetLines(sheet, workbook.pen("summary.json"));
        head(contents, workbook.zone(), lines);
        answer(contents.figures().verdict(), lines);
        new SummaryStake(lines, rollForward, overdrafts).write(contents);
        new SummaryPriorities(lines, places).write(contents.figures());
        new SummaryIncidents(lines).write(contents.figures());
        new SummaryAges(lines).write(contents.figures().openItems());
        new SummaryInput(lines).write(contents.result());
        inputs(contents.settings(), lines);
        signatures(contents.settings(), workbook.zone(), lines);
    }

    private static void head(Contents contents, ZoneId zone, SheetLines lines) {
        AnalysisResult result = contents.result();
        Figures figures = contents.figures();
        lines.title("Do the books close?");
        lines.next()
                .text(
                        Words.count(result.totals().count()) + " transactions of "
                                + Words.count(result.totals().subscribers()) + " subscribers, logged from "
                                + time(figures.first(), zone) + " to " + time(figures.last(), zone) + ", "
                                + Words.zone(zone),
                        Face.NOTE);
        Period period = result.period();
        if (!period.equals(Period.ALL)) {
            lines.next()
                    .text(
                            "Reported on: from " + time(period.from(), zone) + " to before " + time(period.to(), zone)
                                    + "; earlier logs are history",
                            Face.NOTE);
        }
        if (contents.settings().personalData() == PersonalDataPolicy.SHOWN) {
            lines.next().text("Other files of this report show personal data; this workbook does not.", Face.NOTE);
        }
        lines.skip();
    }

    private static void answer(Verdict verdict, SheetLines lines) {
        int fill =
                switch (verdict.state()) {
                    case CLOSED -> GREEN;
                    case CLOSED_WITH_OPEN_ITEMS -> AMBER;
                    case NOT_CLOSED -> RED;
                };
        lines.next();
        lines.across(0, LAST, verdict.sentence(), Face.TEXT.size(16).bolder().filled(fill));
        for (String reason : verdict.reasons()) {
            lines.next();
            lines.across(0, LAST, "•  " + reason, Face.PROSE.size(11));
        }
        lines.skip();
    }

    private static void inputs(ReportSettings settings, SheetLines lines) {
        List<Path> logs = settings.logs();
        if (logs.isEmpty()) {
            return;
        }
        lines.heading("Inputs");
        for (Path log : logs.subList(0, Math.min(logs.size(), MOST_INPUTS))) {
            lines.next();
            lines.across(0, LAST, log.toString(), Face.ID);
        }
        if (logs.size() > MOST_INPUTS) {
            lines.next().text("and " + Words.count((long) logs.size() - MOST_INPUTS) + " more");
        }
        lines.skip();
    }

    private static void signatures(ReportSettings settings, ZoneId zone, SheetLines lines) {
        lines.heading("Signed");
        for (String who : List.of("Prepared by", "Reviewed by")) {
            lines.skip();
            lines.next().text(who);
            underline(lines, 1, 4);
            lines.at(5).text("Date");
            underline(lines, 6, 7);
        }
        lines.skip();
        lines.next()
                .text("Written by calo on " + time(settings.preparedAt(), zone) + ", " + Words.zone(zone), Face.NOTE);
    }

    private static void underline(SheetLines lines, int first, int last) {
        for (int column = first; column <= last; column++) {
            lines.at(column).text("", Face.TO_FILL_IN.underlined());
        }
    }

    private static String time(@Nullable Instant time, ZoneId zone) {
        return time == null
                ? "–"
                : TIME.format(LocalDateTime.ofInstant(time, zone).truncatedTo(ChronoUnit.SECONDS));
    }
}
