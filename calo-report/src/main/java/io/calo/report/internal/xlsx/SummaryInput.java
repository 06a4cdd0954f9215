package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Severity;
import io.calo.parser.Coverage;
import io.calo.parser.RemarkTotals;
import java.util.Map;

/** Whether all was read, and what became of it: why one may rely on the figures, or may not. */
final class SummaryInput {
    private static final int VALUE = 3;
    private static final int REMARK = 4;

    private final SheetLines lines;

    /** Goes on in a sheet. */
    SummaryInput(SheetLines lines) {
        this.lines = lines;
    }

    /** Writes it. */
    void write(AnalysisResult result) {
        lines.heading("Completeness");
        read(result.coverage(), result);
        messages(result.messages());
        rules(result);
        lines.skip();
    }

    private void read(Coverage coverage, AnalysisResult result) {
        long lost = coverage.decodedBytes() - coverage.accountedBytes();
        line("Files read", coverage.files(), SheetName.COVERAGE, "");
        line(
                "Files that could not be read",
                coverage.unreadableFiles(),
                SheetName.COVERAGE,
                good(coverage.unreadableFiles()));
        line("Bytes read, unpacked", coverage.decodedBytes(), SheetName.COVERAGE, "");
        line(
                "Bytes accounted for",
                coverage.accountedBytes(),
                SheetName.COVERAGE,
                lost == 0
                        ? "every byte belongs to a record or to the blank lines between"
                        : Words.count(lost) + " are not");
        line("Records", coverage.records(), SheetName.COVERAGE, "");
        line(
                "Pieces of the input not understood",
                coverage.malformedRecords(),
                SheetName.COVERAGE,
                good(coverage.malformedRecords()));
        line(
                "Files that do not tell everything",
                coverage.remarkTotals().inputs(),
                SheetName.COVERAGE,
                missing(coverage.remarkTotals()));
        line(
                "Records of an unknown shape",
                coverage.unrecognizedRecords(),
                SheetName.COVERAGE,
                good(coverage.unrecognizedRecords()));
        line("Records that were found more than once", result.repeatedRecords(), SheetName.COVERAGE, "counted once");
        line("Records that belong to no message", result.recordsOutsideInvocations(), SheetName.COVERAGE, "");
        line(
                "Runs that died before they logged anything",
                result.silentRuns(),
                SheetName.COVERAGE,
                result.silentRuns() == 0 ? "none" : "what they were to book is not in the logs");
    }

    private void messages(MessageCounts messages) {
        long in = messages.received() + messages.unannounced();
        line("Messages taken up", in, SheetName.COVERAGE, "");
        line(
                "Messages whose fate is known, or known to be open",
                messages.published()
                        + messages.skipped()
                        + messages.refused()
                        + messages.failed()
                        + messages.unfinished(),
                SheetName.COVERAGE,
                messages.balanced() ? "every message has exactly one fate" : "the two differ: the books do not close");
        line("Messages that failed", messages.failed(), SheetName.TRANSACTIONS, good(messages.failed()));
        line(
                "Messages without an end in the logs",
                messages.unfinished(),
                SheetName.TRANSACTIONS,
                good(messages.unfinished()));
    }

    private void rules(AnalysisResult result) {
        Map<Severity, Long> severities = result.findingCounts().bySeverity();
        StringBuilder text = new StringBuilder();
        Severity[] all = Severity.values();
        for (int i = all.length - 1; i >= 0; i--) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(Words.severity(all[i]))
                    .append(' ')
                    .append(Words.count(severities.getOrDefault(all[i], 0L)));
        }
        line("Findings", result.findingCounts().total(), SheetName.FINDINGS, text.toString());
        line(
                "Findings left out by a suppression",
                result.findingCounts().suppressed(),
                SheetName.COVERAGE,
                good(result.findingCounts().suppressed()));
        line(
                "Rules that could not do their work",
                result.detectorFailures().size(),
                SheetName.COVERAGE,
                good(result.detectorFailures().size()));
    }

    private static String missing(RemarkTotals totals) {
        return totals.incompleteInputs() == 0
                ? good(totals.inputs())
                : Words.count(totals.incompleteInputs()) + " may lack records: the figures may be incomplete";
    }

    private static String good(long count) {
        return count == 0 ? "none" : "see there";
    }

    private void line(String label, long count, SheetName sheet, String remark) {
        lines.next().text(label);
        lines.at(VALUE).number((double) count, Face.FIGURE_LINK.format(Face.COUNT.format()));
        lines.pen().link(sheet.place());
        lines.at(REMARK).text(remark.isEmpty() ? null : remark, Face.NOTE);
    }
}
