package io.calo.report.internal.xlsx;

import io.calo.analysis.spi.DetectorDescriptor;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What the words, columns and rules of the workbook mean, for accountants. */
final class GlossarySheet implements ReportSheet {
    private static final int[] WIDTHS = {34, 38, 100};

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        XSSFSheet sheet = workbook.sheet(SheetName.GLOSSARY);
        SheetLayout.widths(sheet, WIDTHS);
        SheetLayout.landscape(sheet);
        Lines lines = new Lines(sheet, workbook.pen("docs/rules"));
        lines.title("Glossary");
        lines.note("What the words, the columns and the rules of this workbook mean.");
        reading(lines, Words.zone(workbook.zone()));
        for (Glossary.Part part : Glossary.read().parts()) {
            lines.table(part.heading(), List.of("Term", "Sheets", "What it means"));
            for (Glossary.Term term : part.terms()) {
                line(lines, term.word(), term.sheets(), term.meaning());
            }
        }
        rules(lines, contents.result().rules());
    }

    private static void reading(Lines lines, String zone) {
        lines.table("How to read times and amounts", List.of("Term", "Sheets", "What it means"));
        line(
                lines,
                "Times",
                "",
                "Dates and times are those of " + zone
                        + ", to the second; days, months and years begin at midnight there. The other files of the report"
                        + " have times in UTC.");
        line(
                lines,
                "Amounts",
                "",
                "Numbers with the decimals of their currency, and one more where a logged amount has more. Excel keeps 15"
                        + " digits of a number; what has more stands as text. Exact amounts are in transactions.csv.");
        line(
                lines,
                "Rounding",
                "",
                "Cells hold amounts rounded to one decimal more than their currency has. Formulas add these, and so may differ"
                        + " from exact sums by less than a coin.");
        line(
                lines,
                "Equal",
                "",
                "Two amounts are equal where they differ by no more than half the smallest coin of their currency: 0.001 is"
                        + " the smallest of BHD and KWD, 0.01 that of SAR, AED and QAR.");
        line(
                lines,
                "'=…",
                "",
                "A text that a spreadsheet would take for a formula has an apostrophe before it; signs that cannot be seen are"
                        + " shown, as ⟨U+202E⟩.");
    }

    private static void rules(Lines lines, List<DetectorDescriptor> rules) {
        lines.table("Rules", List.of("Rule", "Rule id", "What it means"));
        for (DetectorDescriptor rule : rules) {
            lines.line();
            lines.prose(0, rule.title(), Face.PROSE.bolder());
            lines.prose(1, rule.id(), Face.ID);
            lines.prose(2, rule.description(), Face.PROSE);
        }
    }

    private static void line(Lines lines, String term, String sheets, String meaning) {
        lines.line();
        lines.prose(0, term, Face.PROSE.bolder());
        lines.prose(1, sheets, Face.PROSE);
        lines.prose(2, meaning, Face.PROSE);
    }
}
