package io.calo.report.internal.xlsx;

import io.calo.analysis.Currencies;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;

/**
 * A column of figures that charts draw.
 *
 * @param title what stands above it; never from data
 * @param header how the title looks
 * @param format the number format of the cells
 * @param values what charts draw: all {@link Double} or all {@link String}
 * @param cell what writes a cell
 */
record DataField(String title, Face header, String format, List<?> values, CellWriter cell) {
    /** Writes the cell of a row, from 0, at which the pen is. */
    interface CellWriter {
        void write(Pen pen, int row);
    }

    static DataField days(String title, List<LocalDate> days) {
        List<Double> values = days.stream().map(DateUtil::getExcelDate).toList();
        return new DataField(title, Face.HEADER, Face.DATE.format(), values, (pen, row) -> pen.date(days.get(row)));
    }

    static DataField texts(String title, List<String> texts) {
        return new DataField(title, Face.HEADER, Face.TEXT.format(), texts, (pen, row) -> pen.text(texts.get(row)));
    }

    static DataField counts(String title, List<Long> counts) {
        List<Double> values = counts.stream().map(Long::doubleValue).toList();
        return new DataField(
                title, Face.NUMBER_HEADER, Face.COUNT.format(), values, (pen, row) -> pen.count(counts.get(row)));
    }

    /** Money of one currency. */
    static DataField money(String title, List<BigDecimal> amounts, String currency) {
        List<Double> values = amounts.stream().map(BigDecimal::doubleValue).toList();
        return new DataField(
                title,
                Face.NUMBER_HEADER,
                Face.money(Currencies.decimals(currency)).format(),
                values,
                (pen, row) -> pen.money(amounts.get(row), currency));
    }
}
