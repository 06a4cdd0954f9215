package io.calo.report.internal.xlsx;

import org.apache.poi.ss.usermodel.HorizontalAlignment;

/**
 * How a cell looks. Immutable; each method gives the same face but for one trait. Colour never says anything alone.
 *
 * @param format a number format of Excel's
 * @param align where the text stands
 * @param size of the letters, in points
 * @param bold whether they are
 * @param ink their colour, {@code 0xRRGGBB}
 * @param fill the colour behind them, {@code 0xRRGGBB}; {@value #NONE} for none
 * @param wrap whether long text goes on in further lines
 * @param topLine whether there is a line above, as above a total
 * @param bottomLine whether there is a line below, as below a heading or to sign on
 * @param link whether the text is underlined, as what can be clicked is
 */
record Face(
        String format,
        HorizontalAlignment align,
        int size,
        boolean bold,
        int ink,
        int fill,
        boolean wrap,
        boolean topLine,
        boolean bottomLine,
        boolean link) {
    /** No colour. */
    static final int NONE = -1;

    private static final String GENERAL = "General";

    /** As wide as a bracket, so that numbers keep a distance from text to their right. */
    private static final String GAP = "_)";

    private static final int BLACK = 0x1F2933;
    private static final int GREY = 0x52606D;
    private static final int BLUE = 0x0B57A4;
    private static final int PALE = 0xE4ECF4;
    private static final int PAPER = 0xFFF9E5;

    /** Text as it comes. */
    static final Face TEXT =
            new Face(GENERAL, HorizontalAlignment.GENERAL, 10, false, BLACK, NONE, false, false, false, false);

    /** A name from the data, which must stay text even if somebody edits it. */
    static final Face ID = TEXT.format("@");

    /** Sentences. */
    static final Face PROSE = TEXT.wrapped();

    /** Small print. */
    static final Face NOTE = TEXT.ink(GREY);

    /** What a sheet is called. */
    static final Face TITLE = TEXT.size(16).bolder();

    /** What a part of a sheet is called. */
    static final Face HEADING = TEXT.size(12).bolder();

    /** Above a column of text. */
    static final Face HEADER = TEXT.bolder().filled(PALE).wrapped().underlined();

    /** Above a column of numbers. */
    static final Face NUMBER_HEADER = HEADER.aligned(HorizontalAlignment.RIGHT);

    /** A number of things. */
    static final Face COUNT = TEXT.format("#,##0" + GAP);

    /** A date and a time. */
    static final Face TIME = TEXT.format("yyyy-mm-dd hh:mm:ss").aligned(HorizontalAlignment.LEFT);

    /** A date. */
    static final Face DATE = TEXT.format("yyyy-mm-dd").aligned(HorizontalAlignment.LEFT);

    /** Leads to another place of the workbook. */
    static final Face LINK = TEXT.linked();

    /** A figure that leads to where it comes from. */
    static final Face FIGURE_LINK = TEXT.ink(BLUE);

    /** To be filled in by people. */
    static final Face TO_FILL_IN = PROSE.filled(PAPER);

    /** Money with so many decimals. What is below zero is red and keeps its minus. */
    static Face money(int decimals) {
        String number = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        return TEXT.format(number + GAP + ";[Red]-" + number + GAP);
    }

    Face format(String format) {
        return new Face(format, align, size, bold, ink, fill, wrap, topLine, bottomLine, link);
    }

    Face aligned(HorizontalAlignment align) {
        return new Face(format, align, size, bold, ink, fill, wrap, topLine, bottomLine, link);
    }

    Face size(int size) {
        return new Face(format, align, size, bold, ink, fill, wrap, topLine, bottomLine, link);
    }

    Face bolder() {
        return new Face(format, align, size, true, ink, fill, wrap, topLine, bottomLine, link);
    }

    Face ink(int ink) {
        return new Face(format, align, size, bold, ink, fill, wrap, topLine, bottomLine, link);
    }

    Face filled(int fill) {
        return new Face(format, align, size, bold, ink, fill, wrap, topLine, bottomLine, link);
    }

    Face wrapped() {
        return new Face(format, align, size, bold, ink, fill, true, topLine, bottomLine, link);
    }

    Face overlined() {
        return new Face(format, align, size, bold, ink, fill, wrap, true, bottomLine, link);
    }

    Face underlined() {
        return new Face(format, align, size, bold, ink, fill, wrap, topLine, true, link);
    }

    /** As what leads somewhere. */
    Face linked() {
        return new Face(format, align, size, bold, BLUE, fill, wrap, topLine, bottomLine, true);
    }
}
