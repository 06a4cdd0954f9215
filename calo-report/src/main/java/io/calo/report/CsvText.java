package io.calo.report;

/** Text for a cell of CSV. Quoting is the CSV library's; this is about what a spreadsheet makes of a cell afterwards. */
final class CsvText {
    private CsvText() {}

    /** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
    static String neutralized(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
