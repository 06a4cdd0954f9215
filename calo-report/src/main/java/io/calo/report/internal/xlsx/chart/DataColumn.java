package io.calo.report.internal.xlsx.chart;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;

/**
 * Cells under a title that a chart draws. Their values are given along, so that a chart shows them before a program has read the
 * cells, and so that the cells may long have been streamed to disk.
 *
 * @param sheet the sheet's name
 * @param column from 0
 * @param titleRow the row of the title, from 0; the values follow it
 * @param title what the title's cell says
 * @param values all {@link Double} or all {@link String}; at least one
 * @param format the number format of the cells; {@code General} for texts
 */
public record DataColumn(String sheet, int column, int titleRow, String title, List<?> values, String format) {
    private static final String GENERAL = "General";

    /** Copies the values. */
    public DataColumn {
        values = List.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("values of '" + title + "' are empty: there is nothing to draw");
        }
    }

    /** A column of texts. */
    public static DataColumn texts(String sheet, int column, int titleRow, String title, List<String> values) {
        return new DataColumn(sheet, column, titleRow, title, values, GENERAL);
    }

    /** The first {@code rows} of it. */
    public DataColumn first(int rows) {
        return new DataColumn(sheet, column, titleRow, title, values.subList(0, Math.min(rows, values.size())), format);
    }

    CellReference titleCell() {
        return new CellReference(sheet, titleRow, column, true, true);
    }

    XDDFDataSource<?> categories() {
        if (values.get(0) instanceof String) {
            XDDFCategoryDataSource texts =
                    XDDFDataSourcesFactory.fromArray(values.toArray(String[]::new), reference(), column);
            return texts;
        }
        return numbers();
    }

    XDDFNumericalDataSource<Double> numbers() {
        XDDFNumericalDataSource<Double> numbers =
                XDDFDataSourcesFactory.fromArray(values.toArray(Double[]::new), reference(), column);
        numbers.setFormatCode(format);
        return numbers;
    }

    private String reference() {
        return new CellRangeAddress(titleRow + 1, titleRow + values.size(), column, column).formatAsString(sheet, true);
    }
}
