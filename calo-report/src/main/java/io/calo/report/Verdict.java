package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.report.internal.figures.Reason;
import io.calo.report.internal.figures.Reasons;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the books close, in the words that every report uses.
 *
 * @param state the answer
 * @param sentence the answer as a sentence
 * @param reasons what is left to settle or keeps one from relying on the figures, a sentence each, the gravest first; then the notes
 * @param notes what the logs themselves do not tell, which changes no answer: sentences that do not say where more is told
 */
public record Verdict(State state, String sentence, List<String> reasons, List<String> notes) {
    /** How many reasons the sentence tells. */
    private static final int MOST_TOLD = 3;

    /** Copies the lists. */
    public Verdict {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
    }

    /**
     * The verdict on a result. Reads counts only. Findings that a suppression leaves out have been looked at, and count for nothing.
     */
    public static Verdict of(AnalysisResult result) {
        List<Reason> doubts = Reasons.doubts(result);
        List<Reason> open = Reasons.openItems(result);
        List<Reason> untold = Reasons.notes(result);
        List<String> reasons = Stream.of(doubts, open, untold)
                .flatMap(List::stream)
                .map(Reason::sentence)
                .toList();
        List<String> notes = untold.stream()
                .map(note -> new Reason(note.statement(), null).sentence())
                .toList();
        if (!doubts.isEmpty()) {
            return new Verdict(State.NOT_CLOSED, "The books do not close: " + told(doubts), reasons, notes);
        }
        if (!open.isEmpty()) {
            return new Verdict(
                    State.CLOSED_WITH_OPEN_ITEMS,
                    "The books close, but not all is settled: " + told(open),
                    reasons,
                    notes);
        }
        return new Verdict(
                State.CLOSED,
                "The books close: every message that was logged has exactly one outcome, and nothing is left to settle.",
                reasons,
                notes);
    }

    private static String told(List<Reason> reasons) {
        int last = Math.min(reasons.size(), MOST_TOLD) - 1;
        String others = reasons.stream().limit(last).map(Reason::statement).collect(Collectors.joining(", "));
        return others + (last == 0 ? "" : " and ") + reasons.get(last).statement() + ".";
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
