package io.calo.parser;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** How a container's start went: {@code INIT_REPORT Init Duration: 766.09 ms\tPhase: invoke\tStatus: error\t…}. */
public final class RuntimeInitReport extends LogRecord implements LogEvent {
    static final String PREFIX = "INIT_REPORT ";

    private RuntimeInitReport(RawRecord raw) {
        super(raw, Kind.RUNTIME_INIT_REPORT);
    }

    static RuntimeInitReport read(RawRecord raw) {
        Tokens.requireEnd(raw);
        return new RuntimeInitReport(raw);
    }

    /** How long the start took. */
    public @Nullable Duration initDuration() {
        return Tokens.millis(block(), messageStart() + PREFIX.length(), end, "Init Duration");
    }

    /** In which phase, {@code init} or {@code invoke}. */
    public @Nullable String phase() {
        return Tokens.field(block(), messageStart() + PREFIX.length(), end, "Phase");
    }

    /** How it ended, such as {@code error}. */
    public @Nullable String status() {
        return Tokens.field(block(), messageStart() + PREFIX.length(), end, "Status");
    }

    /** The runtime's name of the error, such as {@code Runtime.ExitError}. */
    public @Nullable String errorType() {
        return Tokens.field(block(), messageStart() + PREFIX.length(), end, "Error Type");
    }
}
