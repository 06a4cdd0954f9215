package io.calo.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.FindingCounts;
import io.calo.analysis.MessageCounts;
import io.calo.parser.Coverage;
import io.calo.parser.InputRemark;
import io.calo.parser.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {
    private static final MessageCounts SETTLED = new MessageCounts(10, 0, 8, 1, 1, 0, 0);

    private final Map<String, Object> answers = new HashMap<>(Map.of(
            "messages",
            SETTLED,
            "coverage",
            Coverage.none(),
            "episodeCounts",
            EpisodeCounts.NONE,
            "findingCounts",
            found(Map.of())));

    @Test
    void messagesThatAllHaveAnOutcomeCloseTheBooks() {
        assertThat(verdict().state()).isEqualTo(Verdict.State.CLOSED);
        assertThat(verdict().sentence())
                .isEqualTo("The books close: every message that was logged has exactly one outcome, and nothing is left"
                        + " to settle.");
        assertThat(verdict().reasons()).isEmpty();
    }

    @Test
    void sentenceTellsTheThreeGravestAndTheReasonsTellAll() {
        answers.put("episodeCounts", new EpisodeCounts(9, 2, 5, 1));
        answers.put("findingCounts", found(Map.of("calo.ledger.gap", 1_118L, "calo.ledger.lost-update", 1L)));
        answers.put("silentRuns", 53L);
        answers.put("messages", new MessageCounts(11, 0, 8, 1, 1, 0, 1));

        assertThat(verdict().state()).isEqualTo(Verdict.State.CLOSED_WITH_OPEN_ITEMS);
        assertThat(verdict().sentence())
                .isEqualTo("The books close, but not all is settled: 2 wallets and their subscriptions are apart,"
                        + " 1 overdraft is not cured and 1,118 times a balance changed without a log.");
        assertThat(verdict().reasons())
                .containsExactly(
                        "2 wallets and their subscriptions are apart, see Episodes.",
                        "1 overdraft is not cured, see Overdrafts.",
                        "1,118 times a balance changed without a log, see Roll-forward.",
                        "1 published balance did not last, see Roll-forward.",
                        "53 runs of the sync died before they took up a message, see Coverage.",
                        "1 message is unfinished, see Coverage.");
    }

    @Test
    void messagesThatDoNotBalanceGoBeforeAll() {
        answers.put("messages", new MessageCounts(10, 1, 8, 1, 1, 0, 0));
        answers.put("coverage", new Coverage(2, 1, 100, 99, Map.of(), 3, 0, List.of(), List.of()));

        assertThat(verdict().state()).isEqualTo(Verdict.State.NOT_CLOSED);
        assertThat(verdict().reasons())
                .startsWith(
                        "11 messages came in, but 10 outcomes were counted, which is a defect of calo to be reported,"
                                + " see Coverage.",
                        "1 file could not be read, or not to its end, see Coverage.",
                        "3 pieces of the input were not understood and are not in the figures, see Coverage.",
                        "1 byte of the input is not accounted for, see Coverage.");
    }

    @Test
    void ruleThatFailedKeepsTheBooksOpen() {
        answers.put(
                "detectorFailures",
                List.of(new DetectorFailure("acme.rule", "acme.Rule", "u", null, 1, "java.lang.NullPointerException")));

        assertThat(verdict().state()).isEqualTo(Verdict.State.NOT_CLOSED);
        assertThat(verdict().sentence())
                .isEqualTo("The books do not close: 1 rule failed, so that findings may be missing.");
    }

    @Test
    void aRuleThatDidNotRunLeavesOpenWhatItLooksFor() {
        answers.put(
                "findingCounts",
                new FindingCounts(0, Map.of("calo.ledger.gap", 0L, "calo.ledger.lost-update", 0L), Map.of(), 0));

        assertThat(verdict().state()).isEqualTo(Verdict.State.CLOSED_WITH_OPEN_ITEMS);
        assertThat(verdict().reasons())
                .containsExactly(
                        "The rule calo.ledger.arithmetic did not run, so that what it looks for is not known, see"
                                + " Coverage.");
    }

    @Test
    void nothingReadClosesNoBooks() {
        answers.put("messages", new MessageCounts(0, 0, 0, 0, 0, 0, 0));

        assertThat(verdict().state()).isEqualTo(Verdict.State.NOT_CLOSED);
        assertThat(verdict().sentence()).isEqualTo("The books do not close: nothing was read.");
    }

    @Test
    void exportsThatOverlapAreNothingToSettle() {
        answers.put("repeatedRecords", 7L);

        assertThat(verdict().state()).isEqualTo(Verdict.State.CLOSED);
    }

    @Test
    void recordsThatBelongToNothingAreLeftToSettle() {
        answers.put("recordsOutsideInvocations", 2L);

        assertThat(verdict().sentence())
                .isEqualTo("The books close, but not all is settled: 2 records state no request and so belong to no"
                        + " message.");
    }

    @Test
    void whatFilesDoNotTellIsNotedAndChangesNoAnswer() {
        answers.put(
                "coverage", remarked(new InputRemark("a", "no zone", false), new InputRemark("b", "no zone", false)));

        assertThat(verdict().state()).isEqualTo(Verdict.State.CLOSED);
        assertThat(verdict().reasons())
                .containsExactly("2 files do not tell everything that the figures rest on, see Coverage.");
        assertThat(verdict().notes()).containsExactly("2 files do not tell everything that the figures rest on.");
    }

    @Test
    void filesThatMayLackRecordsAreLeftToSettle() {
        answers.put("coverage", remarked(new InputRemark("a", "no zone", false), new InputRemark("b", "Full.", true)));

        assertThat(verdict().state()).isEqualTo(Verdict.State.CLOSED_WITH_OPEN_ITEMS);
        assertThat(verdict().sentence())
                .isEqualTo("The books close, but not all is settled: 1 file may lack records, so that the figures may"
                        + " be incomplete.");
        assertThat(verdict().reasons())
                .containsExactly(
                        "1 file may lack records, so that the figures may be incomplete, see Coverage.",
                        "2 files do not tell everything that the figures rest on, and 1 of them may lack records, see"
                                + " Coverage.");
    }

    private static Coverage remarked(InputRemark... remarks) {
        return new Coverage(2, 0, 0, 0, Map.of(Kind.METRIC, 1L), 0, 0, List.of(), List.of(remarks));
    }

    private Verdict verdict() {
        return Verdict.of(Found.with(answers));
    }

    private static FindingCounts found(Map<String, Long> found) {
        Map<String, Long> byRule = new HashMap<>(
                Map.of("calo.ledger.gap", 0L, "calo.ledger.lost-update", 0L, "calo.ledger.arithmetic", 0L));
        byRule.putAll(found);
        return new FindingCounts(
                byRule.values().stream().mapToLong(Long::longValue).sum(), byRule, Map.of(), 0);
    }
}
