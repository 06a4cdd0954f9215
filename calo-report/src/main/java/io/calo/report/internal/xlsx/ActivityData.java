package io.calo.report.internal.xlsx;

import io.calo.report.internal.xlsx.chart.DataColumn;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * The sheet of the figures that charts draw, a table below the other: so nobody needs to guess a number from a picture. For use by
 * one thread.
 */
final class ActivityData {
    private static final int[] WIDTHS = {30, 14, 18, 16, 16, 16, 19, 16, 20};

    private final SXSSFSheet sheet;
    private final Pen pen;
    private int next;

    ActivityData(ReportWorkbook workbook, String notes) {
        this.sheet = workbook.stream(SheetName.ACTIVITY_DATA);
        this.pen = workbook.pen("transactions.csv");
        SheetLayout.widths(sheet, WIDTHS);
        SheetLayout.landscape(sheet);
        line(SheetName.ACTIVITY_DATA.title(), Face.TITLE);
        sheet.getRow(0).setHeightInPoints(RowHeight.TITLE);
        line(notes, Face.NOTE);
    }

    private void line(String text, Face face) {
        pen.at(sheet.createRow(next++), 0).text(text, face);
    }

    /** Where the next table begins, as a link has it. */
    String place() {
        return new CellReference(sheet.getSheetName(), next + 1, 0, false, false).formatAsString();
    }

    /**
     * Writes a table.
     *
     * @param fields with as many values each, at least one
     * @return its columns, for charts to draw
     */
    List<DataColumn> table(String heading, List<DataField> fields) {
        next++;
        line(heading, Face.HEADING);
        int titles = next++;
        SXSSFRow header = sheet.createRow(titles);
        List<DataColumn> columns = new ArrayList<>();
        for (DataField field : fields) {
            pen.at(header, columns.size()).text(field.title(), field.header());
            columns.add(new DataColumn(
                    sheet.getSheetName(), columns.size(), titles, field.title(), field.values(), field.format()));
        }
        for (int row = 0; row < fields.get(0).values().size(); row++) {
            SXSSFRow cells = sheet.createRow(next++);
            for (int i = 0; i < fields.size(); i++) {
                fields.get(i).cell().write(pen.at(cells, i), row);
            }
        }
        return columns;
    }
}
