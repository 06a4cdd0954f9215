package io.calo.analysis.internal.protocol;

import io.calo.analysis.Invocation;
import io.calo.analysis.internal.protocol.SyncRecord.Run;
import io.calo.parser.Kind;
import io.calo.parser.SourcePosition;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Puts START, END and REPORT of a request together. A request that Lambda tries again has several of each: a record of a kind that
 * the run has already begins another, unless it is of the same time and so a copy.
 */
final class InvocationRuns {
    private final String requestId;
    private final MessageSink sink;
    private @Nullable SyncRecord first;
    private @Nullable SyncRecord start;
    private @Nullable SyncRecord end;
    private @Nullable SyncRecord report;

    InvocationRuns(String requestId, MessageSink sink) {
        this.requestId = requestId;
        this.sink = sink;
    }

    /** Takes the next record in the order of time; at the same time START comes first and REPORT last. */
    void follow(SyncRecord record) {
        SyncRecord known = known(record.kind());
        if (known != null && known.epochMillis() == record.epochMillis()) {
            return;
        }
        // What began with an END began before the logs; a START after it is another run.
        boolean begins = known != null || (record.kind() == Kind.INVOCATION_STARTED && first != null);
        if (begins) {
            close();
        }
        first = first == null ? record : first;
        switch (record.kind()) {
            case INVOCATION_STARTED -> start = record;
            case INVOCATION_ENDED -> end = record;
            default -> report = record;
        }
    }

    private @Nullable SyncRecord known(Kind kind) {
        return switch (kind) {
            case INVOCATION_STARTED -> start;
            case INVOCATION_ENDED -> end;
            default -> report;
        };
    }

    /** Gives out the run that is open, if one is. */
    void close() {
        if (first == null) {
            return;
        }
        Run run = report == null ? null : (Run) report.content();
        Duration duration = run == null ? null : run.duration();
        String status = run == null ? null : run.status();
        SourcePosition position = first.position();
        sink.ran(new Invocation(
                requestId, time(start), ended(run), time(report), duration, status, first.timestamp(), position));
        first = null;
        start = null;
        end = null;
        report = null;
    }

    private @Nullable Instant ended(@Nullable Run run) {
        return time(end == null && run != null && run.tellsTheEnd() ? report : end);
    }

    private static @Nullable Instant time(@Nullable SyncRecord record) {
        return record == null ? null : record.timestamp();
    }
}
