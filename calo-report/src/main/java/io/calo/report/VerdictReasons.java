package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.MessageCounts;
import io.calo.parser.Coverage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What speaks against closed books, the gravest first, each as a sentence with its number. */
final class VerdictReasons {
    private final AnalysisResult result;
    private final List<String> reasons = new ArrayList<>();

    private VerdictReasons(AnalysisResult result) {
        this.result = result;
    }

    /** What makes the figures themselves doubtful. */
    static List<String> againstFigures(AnalysisResult result) {
        VerdictReasons reasons = new VerdictReasons(result);
        reasons.balance();
        reasons.input(result.coverage());
        reasons.rules();
        return reasons.reasons;
    }

    /** What is left to settle. */
    static List<String> openItems(AnalysisResult result) {
        VerdictReasons reasons = new VerdictReasons(result);
        reasons.stories(result.episodeCounts());
        reasons.changes();
        reasons.messages(result.messages());
        reasons.records();
        return reasons.reasons;
    }

    private void balance() {
        MessageCounts messages = result.messages();
        long in = messages.received() + messages.unannounced();
        long out = messages.published()
                + messages.skipped()
                + messages.refused()
                + messages.failed()
                + messages.unfinished();
        if (in != out) {
            reasons.add(number(in) + " messages came in, but " + number(out)
                    + " outcomes were counted. This is a defect of calo; please report it.");
        }
    }

    private void input(Coverage coverage) {
        add(
                coverage.unreadableFiles(),
                "file could not be read, or not to its end: what it holds is not in the figures, see Coverage.",
                "files could not be read, or not to their end: what they hold is not in the figures, see Coverage.");
        add(
                coverage.malformedRecords(),
                "piece of the input could not be understood and is not in the figures, see Coverage.",
                "pieces of the input could not be understood and are not in the figures, see Coverage.");
        add(
                coverage.decodedBytes() - coverage.accountedBytes(),
                "byte of the input is not accounted for, see Coverage.",
                "bytes of the input are not accounted for, see Coverage.");
    }

    private void rules() {
        add(
                result.detectorFailures().size(),
                "rule failed: findings of it may be missing, see Coverage.",
                "rules failed: findings of them may be missing, see Coverage.");
    }

    private void stories(EpisodeCounts counts) {
        add(
                counts.openOverdrafts(),
                "overdraft is not cured, see Overdrafts.",
                "overdrafts are not cured, see Overdrafts.");
        add(
                counts.openDivergences(),
                "wallet and its subscription are apart and have not come together, see Episodes.",
                "wallets and their subscriptions are apart and have not come together, see Episodes.");
    }

    private void changes() {
        rule(
                "calo.ledger.gap",
                "time a balance changed without a log, see Roll-forward.",
                "times a balance changed without a log, see Roll-forward.");
        rule(
                "calo.ledger.lost-update",
                "published balance did not last, see Roll-forward.",
                "published balances did not last, see Roll-forward.");
        rule(
                "calo.ledger.arithmetic",
                "new balance is not the old one and the amount, see Roll-forward.",
                "new balances are not the old ones and the amounts, see Roll-forward.");
    }

    private void rule(String id, String one, String many) {
        add(result.findingCounts().byRule().getOrDefault(id, 0L), one, many);
    }

    private void messages(MessageCounts messages) {
        add(
                result.silentRuns(),
                "run of the sync died before it took up a message: what it was to sync is not in the logs.",
                "runs of the sync died before they took up a message: what they were to sync is not in the logs.");
        add(messages.failed(), "message failed.", "messages failed.");
        add(
                messages.unfinished(),
                "message is unfinished: whether its new balance was written is not in the logs.",
                "messages are unfinished: whether their new balances were written is not in the logs.");
    }

    private void records() {
        add(
                result.messages().unannounced(),
                "message has no first record, as where the logs begin too late, see Coverage.",
                "messages have no first record, as where the logs begin too late, see Coverage.");
        add(
                result.coverage().unrecognizedRecords(),
                "record is of a shape that calo does not know, and not in the figures, see Coverage.",
                "records are of shapes that calo does not know, and not in the figures, see Coverage.");
        add(
                result.recordsOutsideInvocations(),
                "record states no request and so belongs to no message, see Coverage.",
                "records state no request and so belong to no message, see Coverage.");
    }

    private void add(long count, String one, String many) {
        if (count != 0) {
            reasons.add(number(count) + " " + (count == 1 ? one : many));
        }
    }

    /** With its thousands parted. */
    static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
