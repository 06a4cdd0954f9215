package io.calo.report.internal.xlsx;

import java.util.List;

/** Tables of counts: what, how many, what it means; sums and differences are formulas. For use by one thread. */
final class CoverageLines {
    private static final String NUMBER = "Number";
    private static final String FORMAT = Face.COUNT.format();

    private final Lines lines;

    CoverageLines(Lines lines) {
        this.lines = lines;
    }

    void table(String heading, String what) {
        lines.table(heading, List.of(what, NUMBER, "", "What it means"), NUMBER);
    }

    /** A count; returns its line, as formulas count lines. */
    int count(String what, long count, String meaning) {
        lines.line().text(what);
        lines.cell(1).count(count);
        lines.prose(3, meaning, Face.PROSE);
        return lines.number();
    }

    /** The sum of lines; returns its own. */
    int sum(String what, int first, int last, long value, String meaning) {
        lines.line().text(what, Face.TEXT.bolder().overlined());
        lines.cell(1)
                .formula(
                        "SUM(B" + first + ":B" + last + ")",
                        (double) value,
                        Face.TEXT.format(FORMAT).bolder().overlined());
        lines.prose(3, meaning, Face.PROSE);
        return lines.number();
    }

    /** A line less another one, which must be zero, and a sentence whether it is. */
    void difference(String what, int line, int less, long value, String zero, String notZero) {
        lines.line().text(what, Face.TEXT.bolder());
        lines.cell(1)
                .formula(
                        "B" + line + "-B" + less,
                        (double) value,
                        Face.TEXT.format(FORMAT).bolder());
        int own = lines.number();
        lines.cell(3)
                .formula(
                        "IF(B" + own + "=0,\"" + zero + "\",\"" + notZero + "\")",
                        value == 0 ? zero : notZero,
                        Face.PROSE.bolder());
    }
}
