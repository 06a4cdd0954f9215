package io.calo.report.internal.xlsx;

import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Sheet;

/** How sheets are laid out on screen and paper. */
final class SheetLayout {
    private static final int UNITS = 256;
    private static final int WIDEST = 255;
    private static final double INCH_SIDE = 0.4;
    private static final double INCH_ENDS = 0.6;

    private SheetLayout() {}

    /** Widths of columns, in characters, from the first on. */
    static void widths(Sheet sheet, int... characters) {
        for (int i = 0; i < characters.length; i++) {
            sheet.setColumnWidth(i, Math.min(characters[i], WIDEST) * UNITS);
        }
    }

    /** A4 across, as many pages as it takes. */
    static void landscape(Sheet sheet) {
        print(sheet, true);
    }

    /** A4 upright, as many pages as it takes, without lines between cells. */
    static void portrait(Sheet sheet) {
        sheet.setDisplayGridlines(false);
        print(sheet, false);
    }

    private static void print(Sheet sheet, boolean landscape) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(landscape);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, INCH_SIDE);
        sheet.setMargin(PageMargin.RIGHT, INCH_SIDE);
        sheet.setMargin(PageMargin.TOP, INCH_ENDS);
        sheet.setMargin(PageMargin.BOTTOM, INCH_ENDS);
        Footer footer = sheet.getFooter();
        footer.setLeft("&A");
        footer.setRight("Page &P of &N");
    }
}
