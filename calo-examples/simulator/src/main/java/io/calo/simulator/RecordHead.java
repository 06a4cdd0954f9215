package io.calo.simulator;

import org.jspecify.annotations.Nullable;

/** Writes what every record begins and ends with, and counts it. */
final class RecordHead {
    private static final byte[] END = TextBuffer.ascii("\n\n");

    private final IsoTime time = new IsoTime();
    private final Totals totals;

    RecordHead(Totals totals) {
        this.totals = totals;
    }

    /** A record of the platform: the timestamp alone. */
    void platform(TextBuffer out, long when, Kind kind) {
        totals.records[kind.ordinal()]++;
        time.addTo(out, when);
        out.add(' ');
    }

    /**
     * A record of the application, which repeats the timestamp.
     *
     * @param request the request id; null is logged as {@code undefined}
     */
    void application(TextBuffer out, long when, Kind kind, @Nullable Uuid request, String level) {
        platform(out, when, kind);
        time.addTo(out, when);
        out.add('\t');
        if (request == null) {
            out.add("undefined");
        } else {
            request.addTo(out);
        }
        out.add('\t').add(level).add('\t');
    }

    /** A record's line end, and the blank line that parts it from the next. */
    static void end(TextBuffer out) {
        out.add(END);
    }
}
