package io.calo.report;

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
