package io.calo.analysis;

import java.util.Locale;

/** What became of a message. */
public enum Outcome {
    /** The new balance was published. */
    PUBLISHED,
    /** Nothing was written, because it is not to be or another listener has. */
    SKIPPED,
    /** A debit was refused because the subscription balance would fall below zero. */
    REFUSED,
    /** The sync ended in an error. */
    FAILED,
    /** The logs do not tell: a crash, or an export that was cut off. */
    UNFINISHED;

    /** The name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
