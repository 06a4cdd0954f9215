package io.calo.report.internal.xlsx;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.ConditionalFormattingThreshold.RangeType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFColorScaleFormatting;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Transactions by weekday and hour: numbers on a ground that is the darker the more there are, never so dark that they could not be
 * read.
 */
final class HeatMap {
    /** Rows that it takes, its heading included. */
    static final int ROWS = 2 + 7;

    private static final int HOURS = 24;
    private static final double MOST_OF_THEM = 90;
    private static final byte[] NONE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] USUAL = {(byte) 0xD6, (byte) 0xE8, (byte) 0xF5};
    private static final byte[] MOST = {(byte) 0x7F, (byte) 0xB8, (byte) 0xE0};
    private static final Face NUMBER = Face.COUNT.format("#,##0;-#,##0;\"·\"").aligned(HorizontalAlignment.CENTER);
    private static final Face HOUR = Face.NOTE.aligned(HorizontalAlignment.CENTER);

    private HeatMap() {}

    /**
     * Writes it.
     *
     * @param top the row of its heading, from 0
     * @param hours as {@link io.calo.report.internal.figures.Activity#hours} has them
     */
    static void write(XSSFSheet sheet, Pen pen, int top, String heading, List<List<Long>> hours) {
        pen.at(sheet.createRow(top), 0).text(heading, Face.HEADING);
        XSSFRow header = sheet.createRow(top + 1);
        for (int hour = 0; hour < HOURS; hour++) {
            pen.at(header, hour + 1).text((hour < 10 ? "0" : "") + hour, HOUR);
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            XSSFRow row = sheet.createRow(top + 1 + day.getValue());
            pen.at(row, 0).text(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH));
            List<Long> counts = hours.get(day.getValue() - 1);
            for (int hour = 0; hour < HOURS; hour++) {
                pen.at(row, hour + 1).number(counts.get(hour), NUMBER);
            }
        }
        colour(sheet, new CellRangeAddress(top + 2, top + 8, 1, HOURS));
    }

    /** All colours are stated: what is not would be black. */
    private static void colour(XSSFSheet sheet, CellRangeAddress cells) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingColorScaleRule();
        XSSFColorScaleFormatting scale = rule.getColorScaleFormatting();
        scale.getThresholds()[0].setRangeType(RangeType.MIN);
        scale.getThresholds()[1].setRangeType(RangeType.PERCENTILE);
        scale.getThresholds()[1].setValue(MOST_OF_THEM);
        scale.getThresholds()[2].setRangeType(RangeType.MAX);
        scale.setColors(
                new XSSFColor[] {new XSSFColor(NONE, null), new XSSFColor(USUAL, null), new XSSFColor(MOST, null)});
        formatting.addConditionalFormatting(new CellRangeAddress[] {cells}, rule);
    }
}
