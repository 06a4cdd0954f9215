package io.calo.cli;

import io.calo.parser.InputRemark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is to be known about the input, in few lines: each remark once, with the inputs it is about. */
final class RemarkLines {
    private static final int MOST_LINES = 3;

    private RemarkLines() {}

    /**
     * The lines, without a heading; none where there is no remark.
     *
     * @param width of a line, in columns
     */
    static List<String> of(List<InputRemark> remarks, int width) {
        Map<String, List<String>> inputs = new LinkedHashMap<>();
        remarks.forEach(remark ->
                inputs.computeIfAbsent(remark.text(), text -> new ArrayList<>()).add(remark.name()));
        List<String> lines = new ArrayList<>();
        inputs.entrySet().stream()
                .limit(Observations.TOLD)
                .forEach(remark -> add(remark.getKey(), remark.getValue(), width, lines));
        if (inputs.size() > Observations.TOLD) {
            lines.add("and " + Numbers.count(inputs.size() - Observations.TOLD) + " more; summary.json lists them");
        }
        return lines;
    }

    private static void add(String text, List<String> inputs, int width, List<String> lines) {
        String others = inputs.size() == 1 ? "" : " and " + Numbers.count(inputs.size() - 1) + " more";
        lines.add(Page.shortened(inputs.get(0), width - others.length() - 1) + others + ":");
        List<String> wrapped = Page.wrap(text, width - 2);
        wrapped.stream().limit(MOST_LINES).forEach(line -> lines.add("  " + Page.shortened(line, width - 2)));
    }
}
