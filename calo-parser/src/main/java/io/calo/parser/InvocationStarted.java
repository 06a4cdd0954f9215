package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.ValueSyntaxException;

/** An invocation began: {@code START RequestId: <id> Version: $LATEST}. */
public final class InvocationStarted extends LogRecord implements LogEvent {
    static final String PREFIX = "START RequestId: ";
    private static final byte[] LATEST = Bytes.ascii("$LATEST");
    private static final byte[] VERSION = Bytes.ascii(" Version: ");

    private InvocationStarted(RawRecord raw) {
        super(raw, Kind.INVOCATION_STARTED);
    }

    static InvocationStarted familiar(RawRecord raw) {
        return new InvocationStarted(raw);
    }

    static InvocationStarted read(RawRecord raw) {
        int id = raw.messageStart + PREFIX.length();
        int space = Bytes.indexOf(raw.block, id, raw.end, ' ');
        Tokens.requireIdentifier(raw, id, space, "a request id");
        if (!Bytes.startsWith(raw.block, space, raw.end, VERSION)) {
            throw ValueSyntaxException.expected("a version", space, raw.end);
        }
        if (!Bytes.equals(raw.block, space + VERSION.length, raw.end, LATEST)) {
            Tokens.requireEnd(raw);
        }
        raw.requestIdStart = id;
        raw.requestIdEnd = space;
        return new InvocationStarted(raw);
    }

    /** The function's version, {@code $LATEST} or a number. */
    public String version() {
        int space = Bytes.indexOf(block(), messageStart() + PREFIX.length(), end, ' ');
        return Bytes.text(block(), space + VERSION.length, end);
    }
}
