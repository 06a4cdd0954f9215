package io.calo.report.internal.text;

import de.siegmar.fastcsv.writer.QuoteStrategy;

/** Text for a cell of CSV. Quoting is the CSV library's; this is about what a spreadsheet makes of a cell afterwards. */
public final class CsvText {
    /** A spreadsheet may part a line at semicolons or tabs, as its country does; what would follow one could be a formula. */
    public static final QuoteStrategy QUOTED = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return value.indexOf(';') >= 0 || value.indexOf('\t') >= 0;
        }
    };

    private CsvText() {}

    /** The text with an apostrophe before it where a spreadsheet would take it for a formula. */
    public static String neutralized(String text) {
        boolean control = !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return control || "=+-@＝＋－＠".indexOf(firstVisible(text)) >= 0 ? "'" + text : text;
    }

    /** The first character that a spreadsheet does not strip, or a space where there is none. */
    private static int firstVisible(String text) {
        return text.codePoints()
                .filter(c -> !Character.isSpaceChar(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT)
                .findFirst()
                .orElse(' ');
    }
}
