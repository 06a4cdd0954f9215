package io.calo.report.internal.xlsx;

import io.calo.parser.Coverage;
import io.calo.parser.IgnoredInput;
import io.calo.parser.MalformedInput;
import io.calo.parser.MalformedPiece;
import io.calo.parser.RemarkTotals;
import io.calo.parser.SharedRemark;
import java.util.List;

/** What the files do not tell, where they were not understood, and which were left alone; nothing where there is nothing. */
final class InputLines {
    private static final int COUNT = 1;
    private static final int TEXT = 3;
    private static final int REASON = 4;

    private final Lines lines;

    /** Goes on in a sheet. */
    InputLines(Lines lines) {
        this.lines = lines;
    }

    /** Writes it. */
    void write(Coverage coverage) {
        remarks(coverage);
        malformed(coverage);
        leftAlone(coverage);
    }

    private void malformed(Coverage coverage) {
        if (coverage.malformed().isEmpty()) {
            return;
        }
        lines.table(
                "Pieces of the input not understood, and not in the figures",
                List.of("File", "Line", "", "What is wrong, and what to do", "Reason"),
                "Line");
        long told = 0;
        for (MalformedInput input : coverage.malformed()) {
            malformed(input);
            told += input.pieces();
        }
        more(coverage.malformedRecords() - told, "in other files, which are only counted");
    }

    private void malformed(MalformedInput input) {
        for (MalformedPiece piece : input.first()) {
            lines.line();
            lines.prose(0, input.name(), Face.ID);
            lines.cell(COUNT).count(piece.line());
            lines.prose(TEXT, piece.detail(), Face.PROSE);
            lines.cell(REASON).id(piece.reason().id());
        }
        long more = input.pieces() - input.first().size();
        if (more > 0) {
            lines.line();
            lines.prose(0, input.name(), Face.ID);
            lines.prose(TEXT, "and " + Words.count(more) + " more in this file, which are only counted", Face.NOTE);
        }
    }

    /** Each remark once: one that many files share is read once, and known to concern them all. */
    private void remarks(Coverage coverage) {
        RemarkTotals totals = coverage.remarkTotals();
        if (totals.remarks() == 0) {
            return;
        }
        lines.table("What the files do not tell", List.of("File", "Files", "", "What, and what to do"), "Files");
        long told = 0;
        for (SharedRemark remark : totals.byText()) {
            lines.line();
            lines.prose(0, names(remark), Face.ID);
            lines.cell(COUNT).count(remark.inputs());
            lines.prose(TEXT, remark.text(), Face.PROSE);
            told += remark.inputs();
        }
        more(totals.remarks() - told, "of other words, which are only counted");
        lines.note("summary.json names "
                + (totals.remarks() == coverage.remarks().size()
                        ? "every file."
                        : "the first " + Words.count(coverage.remarks().size()) + " of " + Words.count(totals.remarks())
                                + ", file by file."));
    }

    private static String names(SharedRemark remark) {
        long more = remark.inputs() - remark.first().size();
        return String.join("\n", remark.first()) + (more > 0 ? "\nand " + Words.count(more) + " more" : "");
    }

    private void leftAlone(Coverage coverage) {
        if (coverage.ignoredFiles() == 0) {
            return;
        }
        lines.table("Files left alone", List.of("File", "", "", "Why"));
        for (IgnoredInput ignored : coverage.ignored()) {
            lines.line();
            lines.prose(0, ignored.name(), Face.ID);
            lines.prose(TEXT, ignored.reason(), Face.PROSE);
        }
        more(coverage.ignoredFiles() - coverage.ignored().size(), "which are only counted");
    }

    private void more(long count, String which) {
        if (count > 0) {
            lines.note("and " + Words.count(count) + " more" + (which.startsWith("which") ? ", " : " ") + which);
        }
    }
}
