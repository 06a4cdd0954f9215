package io.calo.analysis.internal.batch;

import io.calo.analysis.EventReference;
import io.calo.analysis.internal.batch.Happening.Logged;
import io.calo.parser.LogEvent;
import io.calo.parser.SourcePosition;
import org.jspecify.annotations.Nullable;

/**
 * Tells copies of a record. One id of CloudWatch's is one event. Of records without an id that say the same at the same time, as many
 * count as the fullest single file holds, and all those with an id are one such file. Equal ones must come one after the other:
 * first those without an id, of which those of a file together, then by id.
 */
public final class EventCopies {
    private @Nullable Logged last;
    private long ofFile;
    private long most;

    /** None seen yet. */
    public EventCopies() {}

    /** Whether an earlier record was the same. Only logged records can be copies; all else has been told apart before. */
    public boolean isCopy(Happening happening) {
        return happening instanceof Logged logged && isCopy(logged);
    }

    private boolean isCopy(Logged now) {
        Logged before = last;
        boolean same = before != null && saysTheSame(before.reference(), now.reference());
        boolean sameFile = same && before != null && isOneFile(before.event(), now.event());
        if (sameFile && before != null && isOneEvent(before.event(), now.event())) {
            return true;
        }
        ofFile = sameFile ? ofFile + 1 : 1;
        most = same ? most : 0;
        last = now;
        boolean copy = ofFile <= most;
        most = Math.max(most, ofFile);
        return copy;
    }

    private static boolean saysTheSame(EventReference one, EventReference other) {
        return one.timestamp().equals(other.timestamp()) && one.identity().equals(other.identity());
    }

    private static boolean isOneEvent(LogEvent one, LogEvent other) {
        return one.eventId() != null && one.eventId().equals(other.eventId());
    }

    private static boolean isOneFile(LogEvent one, LogEvent other) {
        if (one.eventId() != null || other.eventId() != null) {
            return one.eventId() != null && other.eventId() != null;
        }
        SourcePosition first = one.position();
        SourcePosition second = other.position();
        return first.source().equals(second.source()) && first.input() == second.input();
    }
}
