package io.calo.parser;

import io.calo.parser.internal.Bytes;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What an invocation cost: {@code REPORT RequestId: <id>\tDuration: 141.09 ms\t…}. */
public final class InvocationReport extends LogRecord implements LogEvent {
    static final String PREFIX = "REPORT RequestId: ";

    private static final byte[] DURATION = Bytes.ascii("\tDuration: ");

    private InvocationReport(RawRecord raw) {
        super(raw, Kind.INVOCATION_REPORT);
    }

    static InvocationReport familiar(RawRecord raw) {
        return new InvocationReport(raw);
    }

    static InvocationReport read(RawRecord raw) {
        int id = raw.messageStart + PREFIX.length();
        int tab = Bytes.indexOf(raw.block, id, raw.end, '\t');
        Tokens.requireIdentifier(raw, id, tab, "a request id");
        Tokens.requireMillis(raw, tab, DURATION);
        Tokens.requireEnd(raw);
        requireStatus(raw, tab);
        raw.requestIdStart = id;
        raw.requestIdEnd = tab;
        return new InvocationReport(raw);
    }

    /** An analysis keeps how an invocation ended; nearly always the whole record is shorter than that may be. */
    private static void requireStatus(RawRecord raw, int from) {
        if (raw.end - from > raw.limits.identifierBytes()) {
            String status = Tokens.field(raw.block, from, raw.end, "Status");
            if (status != null) {
                raw.limits.requireIdentifier("the status", status, from);
            }
        }
    }

    /**
     * Whether it also tells that the invocation ended, so that no END need follow. Lambda's JSON log format writes an END
     * ({@code platform.runtimeDone}) only at level DEBUG, and where the invocation failed.
     */
    public boolean tellsTheEnd() {
        Origin origin = origin();
        return origin != null && origin.json();
    }

    /** How long the invocation ran. */
    public Duration duration() {
        Duration duration = Tokens.millis(block(), messageStart(), end, "Duration");
        return duration == null ? Duration.ZERO : duration; // checked when read
    }

    /** The time paid for. */
    public @Nullable Duration billedDuration() {
        return Tokens.millis(block(), messageStart(), end, "Billed Duration");
    }

    /** The function's memory, in megabytes. */
    public @Nullable Integer memorySizeMegabytes() {
        return Tokens.megabytes(block(), messageStart(), end, "Memory Size");
    }

    /** The most memory the container has used, in megabytes. */
    public @Nullable Integer maxMemoryUsedMegabytes() {
        return Tokens.megabytes(block(), messageStart(), end, "Max Memory Used");
    }

    /** How long the container took to start; null where it was running already. */
    public @Nullable Duration initDuration() {
        return Tokens.millis(block(), messageStart(), end, "Init Duration");
    }

    /** How the invocation ended, such as {@code error} or {@code timeout}; null where it ended well. */
    public @Nullable String status() {
        return Tokens.field(block(), messageStart(), end, "Status");
    }

    /** The runtime's name of the error, such as {@code Runtime.ExitError}. */
    public @Nullable String errorType() {
        return Tokens.field(block(), messageStart(), end, "Error Type");
    }
}
