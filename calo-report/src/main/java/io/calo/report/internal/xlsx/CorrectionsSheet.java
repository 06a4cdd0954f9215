package io.calo.report.internal.xlsx;

import io.calo.analysis.Correction;
import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What staff corrected by hand: each is evidence of an earlier fault. */
final class CorrectionsSheet implements ReportSheet {
    private static final String RULE = "calo.transaction.correction";

    /** A correction, found by the rule or told by a story. */
    private record Row(
            Instant time,
            @Nullable String subscriberId,
            @Nullable String currency,
            @Nullable BigDecimal effect,
            String text,
            String reversal,
            @Nullable String transactionId,
            @Nullable String divergenceId,
            SourcePosition position) {}

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        TableSheet<Row> table =
                new TableSheet<>(workbook, SheetName.CORRECTIONS, heading(workbook.zone()), columns(workbook.zone()));
        for (Finding finding : contents.result().findings()) {
            if (finding.rule().equals(RULE)) {
                table.add(row(finding, contents));
            }
        }
        for (Episode episode : contents.result().episodes()) {
            if (episode instanceof Divergence divergence) {
                addUnfound(divergence, table);
            }
        }
        table.finish("Staff corrected nothing by hand.");
    }

    /** Those that no finding tells of, as where the rule is left out. */
    private static void addUnfound(Divergence divergence, TableSheet<Row> table) throws IOException {
        boolean unfound = false;
        for (Correction correction : divergence.corrections()) {
            if (correction.reverses() == null) {
                table.add(row(correction, divergence, within(correction, divergence)));
                unfound = true;
            }
        }
        if (unfound && divergence.furtherCorrections() > 0) {
            Correction last =
                    divergence.corrections().get(divergence.corrections().size() - 1);
            String more = "and " + Words.count(divergence.furtherCorrections())
                    + " more within the story after this one, see transactions";
            table.add(row(last, divergence, more));
        }
    }

    private static Heading heading(ZoneId zone) {
        return new Heading(
                "Corrections",
                List.of(
                        "Transactions by which staff put an earlier fault right by hand. One that reverses no known transaction"
                                + " deserves a question: what was wrong?",
                        "Times are those of " + Words.zone(zone) + "; the effect is what it does to the balance, in the"
                                + " currency of the row, below zero where it takes."),
                "findings.ndjson");
    }

    private static List<Column<Row>> columns(ZoneId zone) {
        return List.of(
                Column.time(Words.inZone("Time", zone), Row::time),
                Column.subscriber(Row::subscriberId),
                Column.currency(Row::currency),
                Column.money("Effect", Row::effect, Row::currency),
                Column.text("Reverses a transaction", 16, Row::reversal),
                Column.prose("In a sentence", 80, Row::text),
                Column.id("Transaction", Row::transactionId),
                Column.<Row>id("Story", Row::divergenceId).onScreen(),
                Column.file(Row::position),
                Column.line(Row::position));
    }

    private static Row row(Finding finding, Contents contents) {
        return new Row(
                finding.timestamp(),
                finding.subscriberId(),
                finding.currency(),
                finding.amount(),
                contents.mask().apply(finding.message()),
                "reverses".equals(finding.cause()) ? "yes" : "none found",
                finding.transactionId(),
                finding.episodeId(),
                finding.evidence().get(0));
    }

    private static String within(Correction correction, Divergence divergence) {
        BigDecimal effect = correction.effect();
        return correction.action() + (effect.signum() < 0 ? " takes " : " gives ")
                + Currencies.format(effect.abs(), divergence.currency()) + " within a story";
    }

    private static Row row(Correction correction, Divergence divergence, String text) {
        return new Row(
                correction.event().timestamp(),
                divergence.subscriberId(),
                divergence.currency(),
                correction.effect(),
                text,
                "not looked for",
                correction.event().transactionId(),
                divergence.id(),
                correction.event().position());
    }
}
