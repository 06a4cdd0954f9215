package io.calo.parser;

/** An invocation ended: {@code END RequestId: <id>}. */
public final class InvocationEnded extends LogRecord implements LogEvent {
    static final String PREFIX = "END RequestId: ";

    private InvocationEnded(RawRecord raw) {
        super(raw, Kind.INVOCATION_ENDED);
    }

    static InvocationEnded familiar(RawRecord raw) {
        return new InvocationEnded(raw);
    }

    static InvocationEnded read(RawRecord raw) {
        int id = raw.messageStart + PREFIX.length();
        Tokens.requireWhole(raw, id, "a request id");
        raw.requestIdStart = id;
        raw.requestIdEnd = raw.end;
        return new InvocationEnded(raw);
    }
}
