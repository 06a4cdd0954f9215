package io.calo.report;

import io.calo.analysis.AnalysisResult;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether the books close, in the words that every report uses.
 *
 * @param state the answer
 * @param sentence the answer as a sentence
 * @param reasons what is left to settle or keeps one from relying on the figures, a sentence each, the gravest first
 */
public record Verdict(State state, String sentence, List<String> reasons) {
    /** Copies the reasons. */
    public Verdict {
        reasons = List.copyOf(reasons);
    }

    /** The verdict on a result. Reads counts only. */
    public static Verdict of(AnalysisResult result) {
        List<String> doubts = VerdictReasons.againstFigures(result);
        List<String> open = VerdictReasons.openItems(result);
        List<String> reasons = new ArrayList<>(doubts);
        reasons.addAll(open);
        if (!doubts.isEmpty()) {
            return new Verdict(State.NOT_CLOSED, "The books do not close: " + doubts.get(0), reasons);
        }
        if (!open.isEmpty()) {
            return new Verdict(
                    State.CLOSED_WITH_OPEN_ITEMS, "The books close, but not all is settled: " + open.get(0), reasons);
        }
        return new Verdict(
                State.CLOSED,
                "The books close: every message that was logged has exactly one outcome, and nothing is left to settle.",
                reasons);
    }

    /** The answer in a word. */
    public enum State {
        /** Every message has one fate, all was read, and nothing is left to settle. */
        CLOSED,
        /** Every message has one fate and all was read, but not all is settled. */
        CLOSED_WITH_OPEN_ITEMS,
        /** Messages and fates do not balance, or part of the input could not be read. */
        NOT_CLOSED
    }
}
