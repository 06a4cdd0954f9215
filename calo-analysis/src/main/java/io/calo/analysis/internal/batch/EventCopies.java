package io.calo.analysis.internal.batch;

import io.calo.analysis.EventReference;
import io.calo.analysis.internal.batch.Happening.Logged;
import io.calo.parser.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Tells copies of a record in overlapping files: of records that say the same at the same time, as many count as the fullest
 * single file holds. Equal ones must come one after the other, and among these those of a file together.
 */
public final class EventCopies {
    private @Nullable EventReference last;
    private long ofFile;
    private long most;

    /** None seen yet. */
    public EventCopies() {}

    /** Whether an earlier record was the same. Only logged records can be copies; all else has been told apart before. */
    public boolean isCopy(Happening happening) {
        return happening instanceof Logged logged && isCopy(logged.reference());
    }

    private boolean isCopy(EventReference now) {
        EventReference before = last;
        boolean same = before != null
                && before.timestamp().equals(now.timestamp())
                && before.identity().equals(now.identity());
        boolean sameFile = same && before != null && isOneFile(before.position(), now.position());
        ofFile = sameFile ? ofFile + 1 : 1;
        most = same ? most : 0;
        last = now;
        boolean copy = ofFile <= most;
        most = Math.max(most, ofFile);
        return copy;
    }

    private static boolean isOneFile(SourcePosition one, SourcePosition other) {
        return one.source().equals(other.source()) && one.input() == other.input();
    }
}
