package io.calo.report.internal.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook's styles, each made once: Excel bears some 64,000 of them, and POI looks for no equal one. */
final class Styles {
    private static final String FONT = "Calibri";
    private static final int LINE = 0x9AA5B1;

    private final XSSFWorkbook workbook;
    private final Map<Face, CellStyle> styles = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /** The style of a face, for cells of this workbook. */
    CellStyle of(Face face) {
        CellStyle known = styles.get(face);
        if (known != null) {
            return known;
        }
        CellStyle style = make(face);
        styles.put(face, style);
        return style;
    }

    private CellStyle make(Face face) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(face));
        style.setDataFormat(workbook.createDataFormat().getFormat(face.format()));
        style.setAlignment(face.align());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(face.wrap());
        if (face.fill() != Face.NONE) {
            style.setFillForegroundColor(colour(face.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (face.topLine()) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(colour(LINE));
        }
        if (face.bottomLine()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(LINE));
        }
        return style;
    }

    private XSSFFont font(Face face) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) face.size());
        font.setBold(face.bold());
        font.setUnderline(face.link() ? Font.U_SINGLE : Font.U_NONE);
        font.setColor(colour(face.ink()));
        return font;
    }

    private static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
