package io.calo.report.internal.xlsx;

import io.calo.analysis.Finding;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.report.BaselineComparison;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules found. */
final class FindingsSheet implements ReportSheet {
    private final Places rules;

    /** Notes where the first findings of some rules are. */
    FindingsSheet(Places rules) {
        this.rules = rules;
    }

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        TableSheet<Finding> table = new TableSheet<>(
                workbook, SheetName.FINDINGS, heading(workbook.zone()), columns(contents, workbook.zone()));
        for (Finding finding : contents.result().findings()) {
            table.add(finding);
            rules.note(finding.rule(), table.place());
        }
        table.finish("The rules found nothing.");
    }

    private static Heading heading(ZoneId zone) {
        return new Heading(
                "Findings",
                List.of(
                        "What the rules found, by time. Several findings may tell of one fault: a story in Episodes binds those of"
                                + " one subscriber together.",
                        "Times are those of " + Words.zone(zone)
                                + "; amounts are in the currency of the row and signed as the" + " rule's page says."),
                "findings.ndjson");
    }

    private static List<Column<Finding>> columns(Contents contents, ZoneId zone) {
        Map<String, String> titles = contents.result().rules().stream()
                .collect(Collectors.toMap(DetectorDescriptor::id, DetectorDescriptor::title));
        List<Column<Finding>> columns = new ArrayList<>(List.of(
                Column.time(Words.inZone("Time", zone), Finding::timestamp),
                Column.text("Severity", 10, finding -> Words.severity(finding.severity())),
                Column.text("What", 24, finding -> titles.getOrDefault(finding.rule(), finding.rule())),
                Column.subscriber(Finding::subscriberId),
                Column.currency(Finding::currency),
                Column.money("Amount", Finding::amount, Finding::currency),
                Column.prose("In a sentence", 80, finding -> contents.mask().apply(finding.message())),
                Column.text("Cause", 16, Finding::cause)));
        BaselineComparison comparison = contents.settings().comparison();
        if (comparison != null) {
            columns.add(Column.text("Since the baseline", 10, finding -> comparison
                    .status(finding)
                    .id()));
        }
        columns.addAll(List.of(
                Column.id("Transaction", Finding::transactionId),
                Column.file(finding -> finding.evidence().get(0)),
                Column.line(finding -> finding.evidence().get(0)),
                Column.text("Further evidence", 60, FindingsSheet::further).onScreen(),
                Column.<Finding>id("Story", Finding::episodeId).onScreen(),
                Column.<Finding>text("Rule", 32, Finding::rule).onScreen(),
                Column.<Finding>id("Finding", Finding::id).onScreen()));
        return columns;
    }

    private static @Nullable String further(Finding finding) {
        return Words.places(finding.evidence().subList(1, finding.evidence().size()));
    }
}
