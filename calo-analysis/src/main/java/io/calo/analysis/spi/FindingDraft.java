package io.calo.analysis.spi;

import io.calo.analysis.Severity;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;

/** A finding in the making. Each method answers the draft itself; without {@link #report} nothing is found. */
public interface FindingDraft {
    /** Sets the sentence that names the numbers, without personal data. Needed. */
    FindingDraft message(String message);

    /** Sets the money concerned, in the event's currency. */
    FindingDraft amount(BigDecimal amount);

    /** Sets the currency, where the event states none or another is meant. */
    FindingDraft currency(String currency);

    /** Sets a word for what brought it about. */
    FindingDraft cause(String cause);

    /** Sets a severity other than the rule's; a user's setting goes before both. */
    FindingDraft severity(Severity severity);

    /** Adds a record that proves it, beside that of the event; may be called again. */
    FindingDraft evidence(SourcePosition position);

    /** Tells this finding from others of the same rule on the same event. */
    FindingDraft aspect(String aspect);

    /**
     * Hands the finding in.
     *
     * @throws IllegalStateException if it has no message
     */
    void report();
}
