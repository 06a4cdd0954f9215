package io.calo.report.internal.xlsx;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes a small sheet line by line, in memory. For use by one thread. */
final class SheetLines {
    private static final double UNITS = 256;

    private final XSSFSheet sheet;
    private final Pen pen;
    private int rows;

    /** From the first row on. */
    SheetLines(XSSFSheet sheet, Pen pen) {
        this.sheet = sheet;
        this.pen = pen;
    }

    /** The pen at the first cell of the next row. */
    Pen next() {
        sheet.createRow(rows);
        rows++;
        return at(0);
    }

    /** A row with the title of the sheet. */
    void title(String title) {
        next().text(title, Face.TITLE);
        row().setHeightInPoints(RowHeight.TITLE);
    }

    /** A row with the heading of a part. */
    void heading(String heading) {
        next().text(heading, Face.HEADING);
        row().setHeightInPoints(RowHeight.HEADING);
    }

    /** The pen at a cell of the current row; columns count from 0. */
    Pen at(int column) {
        return pen.at(row(), column);
    }

    /** The pen where it is. */
    Pen pen() {
        return pen;
    }

    /** Leaves a row empty. */
    void skip() {
        rows++;
    }

    /** The number of the current row as formulas count it: from 1. */
    int number() {
        return rows;
    }

    /** How the current row's cell is named from other sheets. */
    String place() {
        return "'" + sheet.getSheetName() + "'!A" + rows;
    }

    /** A row of titles above a table of text in the first column and numbers in the others. */
    void header(String... titles) {
        next();
        for (int column = 0; column < titles.length; column++) {
            Face face = column == 0 ? Face.HEADER : Face.NUMBER_HEADER;
            across(column, column, titles[column], face);
        }
    }

    /** Puts text across cells of the current row, and makes the row high enough for it. */
    void across(int first, int last, String text, Face face) {
        at(first).text(text, face.wrapped());
        for (int column = first + 1; column <= last; column++) {
            at(column).text("", face);
        }
        if (last > first) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(rows - 1, rows - 1, first, last));
        }
        RowHeight.fit(row(), text, characters(first, last), face);
    }

    private double characters(int first, int last) {
        double characters = 0;
        for (int column = first; column <= last; column++) {
            characters += sheet.getColumnWidth(column) / UNITS;
        }
        return characters;
    }

    private Row row() {
        return sheet.getRow(rows - 1);
    }
}
