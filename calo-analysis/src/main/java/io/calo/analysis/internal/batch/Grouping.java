package io.calo.analysis.internal.batch;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.internal.batch.Happening.Logged;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.spi.Scope;
import io.calo.parser.LogEvent;
import java.util.Objects;

/** What happenings are brought together by: the keys of the scopes. */
public enum Grouping {
    /** By nothing: in the order of time. */
    NONE,
    /** By the subscriber concerned. */
    SUBSCRIBER,
    /** By currency and action. */
    SEGMENT,
    /** By the log stream: as stated, or else the folder of the log, which is named after it. */
    LOG_STREAM;

    /** The one key of {@link Scope#SERVICE}. */
    public static final String SERVICE = "service";

    /** The key that a happening belongs to; it must be of a kind that has one. */
    public String of(Happening happening) {
        return switch (this) {
            case NONE -> SERVICE;
            case SUBSCRIBER -> Objects.requireNonNull(happening.reference().subscriberId());
            case SEGMENT -> segment(((Placed) happening).line());
            case LOG_STREAM -> stream(((Logged) happening).event());
        };
    }

    private static String segment(LedgerLine line) {
        String action = line.transaction().action();
        return line.transaction().currency() + " " + (action == null ? "-" : action);
    }

    /**
     * The stream's name as exports spell it, with hyphens for slashes; where none is stated the folder's own name, for an export of
     * another day has the same stream in another folder.
     */
    private static String stream(LogEvent event) {
        String stated = event.logStream();
        if (stated != null && !stated.isEmpty()) {
            return stated.replace('/', '-');
        }
        String source = event.position().source();
        String folder = source.substring(0, Math.max(0, source.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
