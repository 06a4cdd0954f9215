package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.analysis.FindingCounts;
import io.calo.analysis.Severity;
import io.calo.analysis.spi.DetectorDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the rules found, the most severe first: a row for each severity and rule, of which the first, and all that
 * are severe, are told one by one.
 */
record FindingsTable(AnalysisResult result, Page page) {
    private static final int MOST_ROWS = 10;
    private static final int WIDEST_TITLE = 36;
    private static final int WIDEST_RULE = 38;

    void print() {
        FindingCounts counts = result.findingCounts();
        String suppressed = counts.suppressed() == 0 ? "" : "; " + count(counts.suppressed()) + " more suppressed";
        page.heading("Findings" + (counts.total() == 0 ? "" : ": " + count(counts.total()) + suppressed));
        if (counts.total() == 0) {
            page.line((result.rules().isEmpty()
                            ? "no rule has run"
                            : "none, by " + count(result.rules().size(), "rule"))
                    + suppressed);
            return;
        }
        List<Row> rows = rows();
        Map<String, String> titles =
                result.rules().stream().collect(Collectors.toMap(DetectorDescriptor::id, DetectorDescriptor::title));
        int told = Math.max(MOST_ROWS, severe(rows));
        rows.stream().limit(told).forEach(row -> row(row, titles.getOrDefault(row.rule, "")));
        rest(rows.stream().skip(told).toList());
    }

    private void row(Row row, String title) {
        page.line(
                "%s %9s  %-" + WIDEST_TITLE + "s  %s",
                emphasized(row.severity),
                count(row.count),
                Page.shortened(title, WIDEST_TITLE),
                Page.shortened(row.rule, WIDEST_RULE));
    }

    private String emphasized(Severity severity) {
        String name = String.format(Locale.ROOT, "%-8s", severity);
        return switch (severity) {
            case CRITICAL, HIGH -> page.style().bad(name);
            case MEDIUM -> page.style().warning(name);
            case LOW, INFO -> name;
        };
    }

    /** How many rows come first that nobody may overlook. */
    private static int severe(List<Row> rows) {
        return (int) rows.stream()
                .filter(row -> row.severity.compareTo(Severity.HIGH) >= 0)
                .count();
    }

    private void rest(List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Severity, Long> rest = new TreeMap<>(Comparator.reverseOrder());
        rows.forEach(row -> rest.merge(row.severity, row.count, Long::sum));
        page.line("and " + count(rows.size(), "more kind") + ": "
                + rest.entrySet().stream()
                        .map(severity -> severity.getKey() + " " + count(severity.getValue()))
                        .collect(Collectors.joining(", ")));
    }

    /** Goes through the findings once; a rule has a row for each severity of its findings. */
    private List<Row> rows() {
        Map<Kind, Long> counts = new HashMap<>();
        for (Finding finding : result.findings()) {
            counts.merge(new Kind(finding.severity(), finding.rule()), 1L, Long::sum);
        }
        List<Row> rows = new ArrayList<>();
        counts.forEach((kind, count) -> rows.add(new Row(kind.severity, kind.rule, count)));
        rows.sort(Comparator.comparing(Row::severity)
                .thenComparingLong(Row::count)
                .reversed()
                .thenComparing(Row::rule));
        return rows;
    }

    private record Kind(Severity severity, String rule) {}

    private record Row(Severity severity, String rule, long count) {}
}
