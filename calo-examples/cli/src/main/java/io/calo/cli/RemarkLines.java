package io.calo.cli;

import io.calo.parser.RemarkTotals;
import io.calo.parser.SharedRemark;
import java.util.ArrayList;
import java.util.List;

/** What the files do not tell, in few lines: each remark once, with the inputs it is about. */
final class RemarkLines {
    private static final int MOST_LINES = 3;

    private RemarkLines() {}

    /**
     * The lines, without a heading; none where there is no remark.
     *
     * @param width of a line, in columns
     */
    static List<String> of(RemarkTotals totals, int width) {
        List<String> lines = new ArrayList<>();
        long told = 0;
        List<SharedRemark> remarks = totals.byText();
        for (SharedRemark remark : remarks.subList(0, Math.min(remarks.size(), Observations.TOLD))) {
            add(remark, width, lines);
            told += remark.inputs();
        }
        if (told < totals.remarks()) {
            lines.add("and " + Numbers.count(totals.remarks() - told) + " more; Coverage in the reports tells of them");
        }
        return lines;
    }

    private static void add(SharedRemark remark, int width, List<String> lines) {
        String others = remark.inputs() == 1 ? "" : " and " + Numbers.count(remark.inputs() - 1) + " more";
        lines.add(Page.shortened(remark.first().get(0), width - others.length() - 1) + others + ":");
        List<String> wrapped = Page.wrap(remark.text(), width - 2);
        wrapped.stream().limit(MOST_LINES).forEach(line -> lines.add("  " + Page.shortened(line, width - 2)));
    }
}
