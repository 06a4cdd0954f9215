package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.parser.Coverage;
import io.calo.parser.Kind;
import io.calo.parser.SourcePosition;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How much of the input was read, and whether what was read adds up; formulas prove it. */
final class CoverageSheet implements ReportSheet {
    private static final String UNKNOWN_SHAPES = "calo.log.unrecognized";
    private static final int MOST_SHAPES = 1_000;
    private static final int[] WIDTHS = {40, 14, 2, 72, 30, 12};

    @Override
    public void write(Contents contents, ReportWorkbook workbook) {
        XSSFSheet sheet = workbook.sheet(SheetName.COVERAGE);
        SheetLayout.widths(sheet, WIDTHS);
        SheetLayout.landscape(sheet);
        Lines lines = new Lines(sheet, workbook.pen("summary.json"));
        lines.title("Coverage");
        lines.note("What was read, what became of it, and what was not read. All of the input, whatever the period.");
        AnalysisResult result = contents.result();
        CoverageLines figures = new CoverageLines(lines);
        bytes(figures, result.coverage());
        records(figures, result.coverage());
        new MessageLines(figures).write(result);
        new InputLines(lines).write(result.coverage());
        shapes(lines, contents);
        new RuleLines(lines, contents).write();
    }

    private static void bytes(CoverageLines lines, Coverage coverage) {
        lines.table("What was read", "Input");
        lines.count("Files read as logs", coverage.files(), "Files in archives are counted singly.");
        lines.count(
                "Files not readable, or not to the end",
                coverage.unreadableFiles(),
                coverage.unreadableFiles() == 0
                        ? "All could be read."
                        : "What was read of them is counted. Named below, with the places where reading broke off.");
        lines.count("Files left alone", coverage.ignoredFiles(), "No logs, such as hidden files; named below.");
        int decoded = lines.count("Bytes, unpacked", coverage.decodedBytes(), "What the files hold once unpacked.");
        int accounted = lines.count(
                "Bytes accounted for",
                coverage.accountedBytes(),
                "Bytes that belong to a record, to malformed input or to the blank lines between.");
        lines.difference(
                "Bytes not accounted for",
                decoded,
                accounted,
                coverage.decodedBytes() - coverage.accountedBytes(),
                "Every byte is accounted for.",
                "NOT every byte is accounted for: do not rely on this workbook.");
    }

    private static void records(CoverageLines lines, Coverage coverage) {
        lines.table("Records by kind", "Kind");
        int first = 0;
        int last = 0;
        for (Map.Entry<Kind, Long> kind : coverage.recordsByKind().entrySet()) {
            last = lines.count(kind.getKey().id(), kind.getValue(), KindWords.of(kind.getKey()));
            first = first == 0 ? last : first;
        }
        if (first > 0) {
            lines.sum("Records", first, last, coverage.records(), "All of these together.");
        }
        lines.count(
                "Pieces of the input not understood",
                coverage.malformedRecords(),
                coverage.malformedRecords() == 0
                        ? "None: all input was made of records."
                        : "No records, and so not in the books; the first of them are named below.");
    }

    private static void shapes(Lines lines, Contents contents) {
        AnalysisResult result = contents.result();
        if (result.findingCounts().byRule().getOrDefault(UNKNOWN_SHAPES, 0L) == 0) {
            return;
        }
        lines.table("Records of a shape that calo does not know", List.of("File", "Line", "", "Shape"), "Line");
        Iterator<Finding> found = result.findings().stream()
                .filter(finding -> finding.rule().equals(UNKNOWN_SHAPES))
                .limit(MOST_SHAPES)
                .iterator();
        while (found.hasNext()) {
            Finding finding = found.next();
            SourcePosition place = finding.evidence().get(0);
            lines.line();
            lines.prose(0, place.source(), Face.ID);
            lines.cell(1).count(place.line());
            lines.prose(3, contents.mask().apply(finding.message()), Face.PROSE);
        }
    }
}
