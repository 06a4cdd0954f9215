package io.calo.report.internal.xlsx;

import io.calo.report.internal.text.CellText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/**
 * Writes cells: the one way for values into the workbook. What is null leaves the cell away. For use by one thread.
 */
final class Pen {
    private final Styles styles;
    private final ZoneId zone;
    private final String whole;
    private @Nullable Row row;
    private int column;

    /** See {@link ReportWorkbook#pen}. */
    Pen(Styles styles, ZoneId zone, String whole) {
        this.styles = styles;
        this.zone = zone;
        this.whole = whole;
    }

    /** Goes to a cell; columns count from 0. */
    Pen at(Row row, int column) {
        this.row = row;
        this.column = column;
        return this;
    }

    /** Text, made harmless. */
    void text(@Nullable String text) {
        text(text, Face.TEXT);
    }

    /** A name from the data. */
    void id(@Nullable String id) {
        text(id, Face.ID);
    }

    /** Text, made harmless. */
    void text(@Nullable String text, Face face) {
        if (text != null) {
            cell(face).setCellValue(CellText.of(text, whole));
        }
    }

    /** Sentences, in a row high enough for them at that width. */
    void prose(@Nullable String text, int width) {
        if (text != null) {
            text(text, Face.PROSE);
            RowHeight.fit(row(), text, width, Face.PROSE);
        }
    }

    /** A number of things. */
    void count(long count) {
        number((double) count, Face.COUNT);
    }

    /** Any number. */
    void number(double number, Face face) {
        cell(face).setCellValue(number);
    }

    /** Money, as {@link Amounts} has it. */
    void money(@Nullable BigDecimal amount, @Nullable String currency) {
        money(amount, currency, Face.TEXT);
    }

    /** Money in a face whose format is that of the currency. */
    void money(@Nullable BigDecimal amount, @Nullable String currency, Face face) {
        if (amount == null) {
            return;
        }
        BigDecimal number = Amounts.number(amount, currency);
        if (number == null) {
            text(Amounts.text(amount), face);
            return;
        }
        Face money = Face.money(Amounts.decimals(number, currency));
        cell(face.format(money.format())).setCellValue(number.doubleValue());
    }

    /** A time in the report's zone, to the second: what is left of one is cut off, as clocks do. */
    void time(@Nullable Instant time) {
        time(time, Face.TIME);
    }

    /** A time in the report's zone, to the second. */
    void time(@Nullable Instant time, Face face) {
        if (time == null) {
            return;
        }
        LocalDateTime local = LocalDateTime.ofInstant(time, zone).truncatedTo(ChronoUnit.SECONDS);
        if (DateUtil.isValidExcelDate(DateUtil.getExcelDate(local))) {
            cell(face).setCellValue(local);
        } else {
            text(local.toString(), face);
        }
    }

    /** A day. */
    void date(LocalDate date) {
        cell(Face.DATE).setCellValue(date);
    }

    /**
     * A formula.
     *
     * @param formula without the equals sign; names sheets and cells only, never data
     * @param value what it comes to, for what does not calculate
     */
    void formula(String formula, double value, Face face) {
        Cell cell = cell(face);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** A formula that comes to a text. */
    void formula(String formula, String value, Face face) {
        Cell cell = cell(face);
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    /** Makes the cell that was written last lead to a place of this workbook, such as {@code 'Roll-forward'!A1}. */
    void link(String place) {
        Row written = row();
        Hyperlink link = written.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        written.getCell(column).setHyperlink(link);
    }

    private Cell cell(Face face) {
        Cell cell = row().createCell(column);
        cell.setCellStyle(styles.of(face));
        return cell;
    }

    private Row row() {
        if (row == null) {
            throw new IllegalStateException("the pen is at no cell");
        }
        return row;
    }
}
