package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.MessageCounts;
import io.calo.parser.Coverage;
import io.calo.parser.RemarkTotals;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What speaks against closed books, the gravest first. Reads counts only. */
public final class Reasons {
    private static final String COVERAGE = "Coverage";
    private static final MessageCounts NO_MESSAGES = new MessageCounts(0, 0, 0, 0, 0, 0, 0);
    private static final String ROLL_FORWARD = "Roll-forward";

    private final AnalysisResult result;
    private final List<Reason> reasons = new ArrayList<>();

    private Reasons(AnalysisResult result) {
        this.result = result;
    }

    /** What makes the figures themselves doubtful. */
    public static List<Reason> doubts(AnalysisResult result) {
        Reasons reasons = new Reasons(result);
        reasons.balance();
        reasons.input(result.coverage());
        reasons.rules();
        return List.copyOf(reasons.reasons);
    }

    /** What is left to settle. */
    public static List<Reason> openItems(AnalysisResult result) {
        Reasons reasons = new Reasons(result);
        reasons.missing();
        reasons.stories(result.episodeCounts());
        reasons.changes();
        reasons.messages(result.messages());
        reasons.records();
        return List.copyOf(reasons.reasons);
    }

    /** What the input does not tell, whether or not the books close. */
    public static List<Reason> notes(AnalysisResult result) {
        Reasons reasons = new Reasons(result);
        RemarkTotals totals = result.coverage().remarkTotals();
        reasons.add(
                totals.inputs(),
                "file does not tell everything that the figures rest on" + lacking(totals, "it"),
                "files do not tell everything that the figures rest on"
                        + lacking(totals, FigureWords.number(totals.incompleteInputs()) + " of them"),
                COVERAGE);
        return List.copyOf(reasons.reasons);
    }

    private static String lacking(RemarkTotals totals, String which) {
        return totals.incompleteInputs() == 0 ? "" : ", and " + which + " may lack records";
    }

    private void missing() {
        add(
                result.coverage().remarkTotals().incompleteInputs(),
                "file may lack records, so that the figures may be incomplete",
                "files may lack records, so that the figures may be incomplete",
                COVERAGE);
    }

    private void balance() {
        MessageCounts messages = result.messages();
        if (!messages.balanced()) {
            long in = messages.received() + messages.unannounced();
            long out = messages.published()
                    + messages.skipped()
                    + messages.refused()
                    + messages.failed()
                    + messages.unfinished();
            reasons.add(new Reason(
                    FigureWords.count(in, "message") + " came in, but " + FigureWords.count(out, "outcome")
                            + " were counted, which is a defect of calo to be reported",
                    COVERAGE));
        }
    }

    private void input(Coverage coverage) {
        if (coverage.records() == 0 && result.messages().equals(NO_MESSAGES)) {
            reasons.add(new Reason("nothing was read", COVERAGE));
        }
        add(
                coverage.unreadableFiles(),
                "file could not be read, or not to its end",
                "files could not be read, or not to their ends",
                COVERAGE);
        add(
                coverage.malformedRecords(),
                "piece of the input was not understood and is not in the figures",
                "pieces of the input were not understood and are not in the figures",
                COVERAGE);
        add(
                coverage.decodedBytes() - coverage.accountedBytes(),
                "byte of the input is not accounted for",
                "bytes of the input are not accounted for",
                COVERAGE);
    }

    private void rules() {
        add(
                result.detectorFailures().size(),
                "rule failed, so that findings may be missing",
                "rules failed, so that findings may be missing",
                COVERAGE);
    }

    private void stories(EpisodeCounts counts) {
        add(
                counts.openDivergences(),
                "wallet and its subscription are apart",
                "wallets and their subscriptions are apart",
                "Episodes");
        add(counts.openOverdrafts(), "overdraft is not cured", "overdrafts are not cured", "Overdrafts");
    }

    private void changes() {
        rule("calo.ledger.gap", "time a balance changed without a log", "times a balance changed without a log");
        rule("calo.ledger.lost-update", "published balance did not last", "published balances did not last");
        rule(
                "calo.ledger.arithmetic",
                "new balance is not the old one and the amount",
                "new balances are not the old ones and the amounts");
    }

    private void rule(String id, String one, String many) {
        Long count = result.findingCounts().byRule().get(id);
        if (count == null) {
            reasons.add(
                    new Reason("the rule " + id + " did not run, so that what it looks for is not known", COVERAGE));
        } else {
            add(count, one, many, ROLL_FORWARD);
        }
    }

    private void messages(MessageCounts messages) {
        add(
                result.silentRuns(),
                "run of the sync died before it took up a message",
                "runs of the sync died before they took up a message",
                COVERAGE);
        add(messages.failed(), "message failed", "messages failed", COVERAGE);
        add(messages.unfinished(), "message is unfinished", "messages are unfinished", COVERAGE);
    }

    private void records() {
        add(result.messages().unannounced(), "message has no first record", "messages have no first record", COVERAGE);
        add(
                result.coverage().unrecognizedRecords(),
                "record is of a shape that calo does not know and not in the figures",
                "records are of shapes that calo does not know and not in the figures",
                COVERAGE);
        add(
                result.recordsOutsideInvocations(),
                "record states no request and so belongs to no message",
                "records state no request and so belong to no message",
                COVERAGE);
    }

    private void add(long count, String one, String many, @Nullable String place) {
        if (count != 0) {
            reasons.add(new Reason(FigureWords.number(count) + " " + (count == 1 ? one : many), place));
        }
    }
}
