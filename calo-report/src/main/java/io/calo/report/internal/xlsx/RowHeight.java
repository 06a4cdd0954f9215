package io.calo.report.internal.xlsx;

import org.apache.poi.ss.usermodel.Row;

/**
 * How high rows are. Told in the file, for LibreOffice shows a row without it as one line, and neither it nor Excel measures cells that
 * are joined.
 */
final class RowHeight {
    /** Of a sheet's title. */
    static final float TITLE = 26;

    /** Of the heading of a part of it. */
    static final float HEADING = 20;

    /** Of titles above columns, which take two lines at most. */
    static final float HEADER = 28;

    /** Of a line of text in the usual size. */
    private static final double LINE = 13.5;

    /** Letters are narrower than the digits in which a column's width is told. */
    private static final double NARROW = 1.1;

    /** Excel's bound. */
    private static final float MOST = 409;

    private RowHeight() {}

    /**
     * Makes a row high enough for a text, if it is not yet.
     *
     * @param characters the width of its cell or cells, as column widths are told
     */
    static void fit(Row row, String text, double characters, Face face) {
        double scale = face.size() / (double) Face.TEXT.size();
        double perLine = characters * NARROW / scale;
        long lines = text.lines().mapToLong(line -> linesOf(line, perLine)).sum();
        float height = (float) Math.min(MOST, Math.max(1, lines) * LINE * scale + 1);
        if (height > row.getHeightInPoints()) {
            row.setHeightInPoints(height);
        }
    }

    /** How many lines a text takes that is broken at blanks, and within a word only where it is longer than a line. */
    private static long linesOf(String text, double perLine) {
        long lines = 1;
        double used = 0;
        int from = 0;
        while (from < text.length()) {
            int blank = text.indexOf(' ', from);
            int end = blank < 0 ? text.length() : blank;
            int word = end - from;
            if (used > 0 && used + word > perLine) {
                lines++;
                used = 0;
            }
            long further = (long) Math.ceil(word / perLine) - 1;
            lines += Math.max(0, further);
            used = (further > 0 ? word - further * perLine : used + word) + 1;
            from = end + 1;
        }
        return lines;
    }
}
