package io.calo.report.internal.xlsx;

import io.calo.report.internal.text.CellText;
import io.calo.report.internal.xlsx.chart.Chart;
import io.calo.report.internal.xlsx.chart.DataColumn;
import io.calo.report.internal.xlsx.chart.Place;
import java.time.ZoneId;
import java.util.Arrays;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A page of the sheet of charts: two charts beside each other, three rows of them, under a heading.
 *
 * @param sheet the sheet
 * @param zone the zone of its days
 * @param top the row of the first chart, from 0
 */
record ChartPage(XSSFSheet sheet, ZoneId zone, int top) {
    /** Columns of the sheet: a wide one and one for each hour. */
    static final int COLUMNS = 25;
    /** Rows of a chart. */
    static final int ROWS = 15;
    /** Rows of a page, its heading included. */
    static final int LENGTH = 2 + 3 * ROWS;

    /** How numbers of things look at an axis. */
    static final String COUNTS = "#,##0";

    private static final int LEFT_COLUMNS = 12;
    private static final int LONGEST_NAME = 16;
    private static final double FRACTIONS_BELOW = 20;

    /** A chart in the left half. */
    Chart left(int row, String title, String description) {
        return chart(0, LEFT_COLUMNS, row * ROWS, ROWS, title, description);
    }

    /** A chart in the right half. */
    Chart right(int row, String title, String description) {
        return chart(LEFT_COLUMNS, COLUMNS - LEFT_COLUMNS, row * ROWS, ROWS, title, description);
    }

    /** A chart in the left half that is as high as several. */
    Chart tall(int charts, String title, String description) {
        return chart(0, LEFT_COLUMNS, 0, charts * ROWS, title, description);
    }

    private Chart chart(int column, int columns, int row, int rows, String title, String description) {
        return Chart.on(sheet, new Place(column, top + row, columns, rows), title, title + ": " + description);
    }

    /** What stands at an axis of days. */
    String dayTitle() {
        return "day, " + zoneName();
    }

    /** What stands at an axis of months. */
    String monthTitle() {
        return "month, " + zoneName();
    }

    /** The zone. */
    String zoneName() {
        return Words.zone(zone);
    }

    /** A name from the data as short as a title bears it. */
    String shortened(String name) {
        int points = name.codePointCount(0, name.length());
        String shown =
                points <= LONGEST_NAME ? name : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) + "…";
        return CellText.of(shown, "transactions.csv");
    }

    /** How money looks at an axis: fractions only where there is nothing else. */
    static String format(DataColumn... columns) {
        double largest = Arrays.stream(columns)
                .flatMap(column -> column.values().stream())
                .mapToDouble(value -> Math.abs((Double) value))
                .max()
                .orElse(0);
        return largest < FRACTIONS_BELOW ? "#,##0.00" : COUNTS;
    }
}
