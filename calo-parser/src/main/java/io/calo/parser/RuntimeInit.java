package io.calo.parser;

import org.jspecify.annotations.Nullable;

/** A container started: {@code INIT_START Runtime Version: nodejs:20.v13\tRuntime Version ARN: …}. */
public final class RuntimeInit extends LogRecord implements LogEvent {
    static final String PREFIX = "INIT_START ";

    private RuntimeInit(RawRecord raw) {
        super(raw, Kind.RUNTIME_INIT);
    }

    static RuntimeInit familiar(RawRecord raw) {
        return new RuntimeInit(raw);
    }

    static RuntimeInit read(RawRecord raw) {
        Tokens.requireEnd(raw);
        return new RuntimeInit(raw);
    }

    /** The runtime, such as {@code nodejs:20.v13}. */
    public @Nullable String runtimeVersion() {
        return Tokens.field(block(), messageStart() + PREFIX.length(), end, "Runtime Version");
    }

    /** The runtime's resource name. */
    public @Nullable String runtimeVersionArn() {
        return Tokens.field(block(), messageStart() + PREFIX.length(), end, "Runtime Version ARN");
    }
}
