package io.calo.analysis.internal.batch;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.spi.Scope;
import java.util.Objects;

/** What happenings are brought together by: the keys of the scopes. */
public enum Grouping {
    /** By nothing: in the order of time. */
    NONE,
    /** By the subscriber concerned. */
    SUBSCRIBER,
    /** By currency and action. */
    SEGMENT,
    /** By the log stream, which the folder of the log is named after. */
    LOG_STREAM;

    /** The one key of {@link Scope#SERVICE}. */
    public static final String SERVICE = "service";

    /** The key that a happening belongs to; it must be of a kind that has one. */
    public String of(Happening happening) {
        return switch (this) {
            case NONE -> SERVICE;
            case SUBSCRIBER -> Objects.requireNonNull(happening.reference().subscriberId());
            case SEGMENT -> segment(((Placed) happening).line());
            case LOG_STREAM -> stream(happening.reference().position().source());
        };
    }

    private static String segment(LedgerLine line) {
        String action = line.transaction().action();
        return line.transaction().currency() + " " + (action == null ? "-" : action);
    }

    /** The folder's own name: an export of another day has the same stream in another folder. */
    private static String stream(String source) {
        String folder = source.substring(0, Math.max(0, source.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
