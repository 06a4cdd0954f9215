package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Suppression;
import io.calo.analysis.SuppressionUse;
import io.calo.parser.Coverage;
import io.calo.parser.MalformedInput;
import io.calo.parser.MalformedPiece;
import io.calo.parser.RemarkTotals;
import io.calo.parser.SourcePosition;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** What to know before the figures are relied on; nothing at all where there is nothing. */
final class Warnings {
    private static final int WIDEST_RULE = 36;
    private static final int WIDEST_DETAIL = Page.WIDTH - 4;
    private static final int WIDEST_NAME = 60;
    private static final int MOST_FILES = 12;

    private final Analysis analysis;
    private final Style style;
    private final PrintWriter text;
    private final List<String> lines = new ArrayList<>();

    Warnings(Analysis analysis, Style style, PrintWriter text) {
        this.analysis = analysis;
        this.style = style;
        this.text = text;
    }

    void print() {
        input(analysis.result().coverage());
        protocol(analysis.result());
        rules(analysis.result());
        if (!lines.isEmpty()) {
            text.println();
            text.println(style.warning("Before you rely on these figures"));
            lines.forEach(text::println);
        }
    }

    private void input(Coverage coverage) {
        if (coverage.unreadableFiles() > 0) {
            warn(count(coverage.unreadableFiles(), "file")
                    + " not readable, or not to the end; what was read is counted");
        }
        if (coverage.malformedRecords() > 0) {
            warn(count(coverage.malformedRecords(), "piece") + " of the input not understood, and not in the figures:");
            malformed(coverage);
        }
        if (coverage.unrecognizedRecords() > 0) {
            warn(count(coverage.unrecognizedRecords(), "record")
                    + " of a shape that this version does not know, and not in the books:");
            for (SourcePosition position : analysis.observations().unrecognized()) {
                detail(position.toString());
            }
            more(coverage.unrecognizedRecords());
        }
        remarks(coverage.remarkTotals());
    }

    /** A line for each file, so that one of thousands of broken pieces does not hide the others. */
    private void malformed(Coverage coverage) {
        long told = 0;
        for (MalformedInput input :
                coverage.malformed().stream().limit(MOST_FILES).toList()) {
            MalformedPiece first = input.first().get(0);
            String others = input.pieces() == 1 ? "" : " (and " + count(input.pieces() - 1) + " more in it)";
            detail(Page.shortened(input.name(), WIDEST_NAME) + ":" + first.line() + ": " + first.detail() + others);
            told += input.pieces();
        }
        if (told < coverage.malformedRecords()) {
            detail("and " + count(coverage.malformedRecords() - told)
                    + " more in other files; Coverage in the reports names more files, calo events all");
        }
    }

    private void remarks(RemarkTotals totals) {
        if (totals.remarks() > 0) {
            warn("what the files do not tell:");
            RemarkLines.of(totals, WIDEST_DETAIL).forEach(this::detail);
        }
    }

    private void protocol(AnalysisResult result) {
        MessageCounts messages = result.messages();
        if (result.repeatedRecords() > 0) {
            warn(count(result.repeatedRecords(), "record")
                    + " found more than once (overlapping exports, repeated deliveries), and counted once");
        }
        if (messages.unannounced() > 0) {
            warn(count(messages.unannounced(), "message")
                    + " unannounced: the first record is missing, as where an export begins too late");
            detail("or a file was cut off");
        }
        if (messages.failed() > 0) {
            warn(count(messages.failed(), "message")
                    + " failed; a later delivery of the same message may have succeeded");
        }
        if (messages.unfinished() > 0) {
            warn(count(messages.unfinished(), "message")
                    + " unfinished: the service crashed, or the export ends too early; whether the new");
            detail("balance was written is not known, unless a later delivery of the same message says so");
        }
        if (result.silentRuns() > 0) {
            warn(count(result.silentRuns(), "run")
                    + " of the function died before taking up a message: what it was to sync");
            detail("is not in the logs, so a wallet may have moved and its subscription not");
        }
        if (result.recordsOutsideInvocations() > 0) {
            warn(count(result.recordsOutsideInvocations(), "record")
                    + " without a request, and so without a message: not in the books");
        }
    }

    private void rules(AnalysisResult result) {
        for (DetectorFailure failure : result.detectorFailures()) {
            warn("rule " + Page.shortened(failure.rule(), WIDEST_RULE)
                    + (failure.keys() == 0
                            ? " could not be loaded:"
                            : " failed for " + count(failure.keys(), "key") + "; its other findings count:"));
            detail(Page.shortened(failure.error(), WIDEST_DETAIL));
        }
        idle(result.suppressions().stream().filter(use -> use.findings() == 0).toList());
        for (Suppression expired : result.expiredSuppressions()) {
            warn("a suppression of " + Page.shortened(expired.rule(), WIDEST_RULE) + " ended on " + expired.expires()
                    + "; it no longer holds:");
            detail(Page.shortened(expired.reason(), WIDEST_DETAIL));
        }
    }

    /** Suppressions that did nothing: a mistyped one looks just like one that is no longer needed. */
    private void idle(List<SuppressionUse> idle) {
        for (SuppressionUse use : idle.subList(0, Math.min(idle.size(), Observations.TOLD))) {
            Suppression suppression = use.suppression();
            warn("a suppression of " + Page.shortened(suppression.rule(), WIDEST_RULE)
                    + " left nothing out: no finding fits it:");
            detail(Page.shortened(suppression.reason(), WIDEST_DETAIL));
        }
        if (idle.size() > Observations.TOLD) {
            detail("and " + count(idle.size() - Observations.TOLD) + " more; summary.json lists them");
        }
    }

    private void warn(String line) {
        lines.add("! " + Style.printable(line));
    }

    private void detail(String line) {
        lines.add("    " + Style.printable(line));
    }

    private void more(long number) {
        if (number > Observations.TOLD) {
            detail("and " + count(number - Observations.TOLD) + " more; calo events lists them");
        }
    }
}
