package io.calo.report.internal.text;

import de.siegmar.fastcsv.writer.QuoteStrategy;

/** Text for a cell of CSV. Quoting is the CSV library's; this is about what a spreadsheet makes of a cell afterwards. */
public final class CsvText {
    /** A spreadsheet may part a line at semicolons or tabs, as its country does; what would follow one could be a formula. */
    public static final QuoteStrategy QUOTED = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            for (int i = 0; i < value.length(); i++) {
                char c = value.charAt(i);
                if (c == ';' || c == '\t') {
                    return true;
                }
            }
            return false;
        }
    };

    private static final String SEPARATORS = ";\t\r\n";

    private CsvText() {}

    /**
     * The text with an apostrophe before each part that a spreadsheet would take for a formula. Parts, since one that parts lines at
     * semicolons or tabs knows no quotes that open in the middle of what it takes for a cell: then each semicolon, tab or end of line
     * within the text begins a cell.
     */
    public static String neutralized(String text) {
        return isPlain(text) ? text : neutralizedByParts(text);
    }

    /** As almost all are: one part, which begins with a letter or a digit. */
    private static boolean isPlain(String text) {
        if (text.isEmpty() || text.charAt(0) > 'z' || !Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || c < ' ') {
                return false;
            }
        }
        return true;
    }

    private static String neutralizedByParts(String text) {
        StringBuilder changed = null;
        int done = 0;
        for (int start = 0; start <= text.length(); start = end(text, start) + 1) {
            if (isFormula(text, start)) {
                changed = changed == null ? new StringBuilder(text.length() + 1) : changed;
                changed.append(text, done, start).append('\'');
                done = start;
            }
        }
        return changed == null
                ? text
                : changed.append(text, done, text.length()).toString();
    }

    /** Where the part that begins at {@code start} ends. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && SEPARATORS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static boolean isFormula(String text, int start) {
        boolean control = start == 0 && !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
        return control || "=+-@＝＋－＠".indexOf(firstVisible(text.substring(start, end(text, start)))) >= 0;
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
