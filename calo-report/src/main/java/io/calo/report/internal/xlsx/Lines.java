package io.calo.report.internal.xlsx;

import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a small sheet of several tables downwards, line by line. For use by one thread. */
final class Lines {
    private final SheetLines lines;

    Lines(XSSFSheet sheet, Pen pen) {
        this.lines = new SheetLines(sheet, pen);
    }

    void title(String text) {
        lines.title(text);
    }

    void note(String text) {
        lines.next().text(text, Face.NOTE);
    }

    /**
     * The heading of a table, after an empty line, and the titles of its columns.
     *
     * @param titles from the first column on
     * @param numbers those of them that have numbers below them
     */
    void table(String heading, List<String> titles, String... numbers) {
        lines.skip();
        lines.heading(heading);
        lines.next();
        List<String> right = List.of(numbers);
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            lines.across(i, i, title, right.contains(title) ? Face.NUMBER_HEADER : Face.HEADER);
        }
    }

    /** Goes to the first cell of a new line. */
    Pen line() {
        return lines.next();
    }

    /** Goes to a further cell of the line. */
    Pen cell(int column) {
        return lines.at(column);
    }

    /** Writes sentences into a cell of the line, and makes it as high as they need: not every program does that by itself. */
    void prose(int column, String text, Face face) {
        lines.across(column, column, text, face);
    }

    /** The line that was written last, as formulas count lines. */
    int number() {
        return lines.number();
    }
}
