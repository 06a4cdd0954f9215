package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.MessageCounts;

/** Messages as they came and as they ended: both sides of one equation, and its proof. */
final class MessageLines {
    private final CoverageLines lines;

    MessageLines(CoverageLines lines) {
        this.lines = lines;
    }

    void write(AnalysisResult result) {
        equation(result.messages());
        lines.table("Beside these", "Records and runs");
        lines.count(
                "Records found more than once",
                result.repeatedRecords(),
                "They stand in more than one file, or were delivered more than once, and are counted once.");
        lines.count(
                "Records outside any request",
                result.recordsOutsideInvocations(),
                "Records of a sync whose request is not known; they belong to no message.");
        lines.count(
                "Silent runs",
                result.silentRuns(),
                "Runs of the service that died before they logged a message. What they were to sync is not in the logs.");
    }

    private void equation(MessageCounts messages) {
        lines.table("Messages: what came in equals what came of it", "Messages");
        int received = lines.count("Received", messages.received(), "The service logged that it took them up.");
        int unannounced = lines.count(
                "Without a record of receipt",
                messages.unannounced(),
                "Only their end is logged, as where an export begins in the middle of a run.");
        long in = messages.received() + messages.unannounced();
        int came = lines.sum("Came in", received, unannounced, in, "");
        int published = lines.count("Published", messages.published(), "The new balance was written.");
        lines.count(
                "Skipped", messages.skipped(), "There was nothing to write: another listener had, or it is not to be.");
        lines.count("Refused", messages.refused(), "The subscription balance would have fallen below zero.");
        lines.count("Failed", messages.failed(), "The sync ended in an error.");
        int unfinished =
                lines.count("Unfinished", messages.unfinished(), "The logs end before the sync does, or it crashed.");
        long out = messages.published()
                + messages.skipped()
                + messages.refused()
                + messages.failed()
                + messages.unfinished();
        int ended = lines.sum("Came of it", published, unfinished, out, "");
        lines.difference(
                "Difference",
                came,
                ended,
                in - out,
                "Every message has exactly one fate.",
                "Messages and fates do NOT balance: do not rely on this workbook.");
    }
}
