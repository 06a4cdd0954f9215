package io.calo.report.internal.text;

import java.util.Locale;

/**
 * Text for a cell of a workbook, so that Excel, LibreOffice and who saves it as CSV see the text and nothing else:
 *
 * <ul>
 *   <li>what begins like a formula has an apostrophe before it, as in the CSV files. The cell is text anyway; but so it stays when
 *       the sheet is saved as CSV, or the cell edited;
 *   <li>what XML or a cell cannot carry is shown as a sign of its own: control characters as their pictures ({@code ␀}), halves of
 *       characters as {@code U+FFFD}, others by number;
 *   <li>what turns the direction of text around is shown by number ({@code ⟨U+202E⟩}), since it could make a text read as another;
 *   <li>{@code _x0041_}, which Excel would read as an {@code A}, is escaped as Excel does it;
 *   <li>what is longer than a cell may be is cut, with a mark that says so and where the whole is.
 * </ul>
 */
public final class CellText {
    /** What a cell may hold, in units of UTF-16. */
    public static final int LONGEST = 32_767;

    private static final int ESCAPE = "_x0000_".length();
    private static final int PICTURES = 0x2400;
    private static final int DELETE = 0x7F;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private CellText() {}

    /**
     * The text as a cell is to have it.
     *
     * @param whole where all of a text is that is too long, such as {@code transactions.csv}
     */
    public static String of(String text, String whole) {
        String neutral = CsvText.neutralized(text);
        if (isPlain(neutral)) {
            return neutral;
        }
        StringBuilder shown = new StringBuilder(neutral.length() + ESCAPE);
        int lastFit = 0;
        String mark = mark(text, whole);
        for (int i = 0; i < neutral.length() && shown.length() <= LONGEST; ) {
            if (shown.length() <= LONGEST - mark.length()) {
                lastFit = shown.length();
            }
            int c = neutral.codePointAt(i);
            append(neutral, i, c, shown);
            i += Character.charCount(c);
        }
        if (shown.length() > LONGEST) {
            shown.setLength(lastFit);
            shown.append(mark);
        }
        return shown.toString();
    }

    private static String mark(String text, String whole) {
        return " … [cut here: " + text.length() + " characters are more than a cell holds; all of it stands in " + whole
                + "]";
    }

    /** Whether nothing is to be done, as with nearly every text. */
    private static boolean isPlain(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= DELETE || (c == '_' && isEscape(text, i))) {
                return false;
            }
        }
        return true;
    }

    private static void append(String text, int at, int c, StringBuilder shown) {
        if (c == '_' && isEscape(text, at)) {
            shown.append("_x005F_");
        } else if (c == '\n') {
            shown.append('\n');
        } else if (c < ' ') {
            shown.append((char) (PICTURES + c));
        } else if (c == DELETE) {
            shown.append((char) PICTURE_OF_DELETE);
        } else if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
            shown.append('\uFFFD');
        } else if (isMisleading(c)) {
            shown.append("⟨U+").append(hex(c)).append('⟩');
        } else {
            shown.appendCodePoint(c);
        }
    }

    /** Controls of the second kind, separators of lines, what turns directions, and what is no character at all. */
    private static boolean isMisleading(int c) {
        return (c > DELETE && c < 0xA0)
                || c == 0x2028
                || c == 0x2029
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || (c & 0xFFFE) == 0xFFFE;
    }

    private static String hex(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    /** Whether {@code _xHHHH_} stands there. */
    private static boolean isEscape(String text, int at) {
        if (at + ESCAPE > text.length() || text.charAt(at + 1) != 'x' || text.charAt(at + ESCAPE - 1) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + ESCAPE - 1; i++) {
            if (Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }
}
