package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.JsonReader;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/**
 * The runtime tells of an error that the service did not catch: {@code Uncaught Exception}, {@code Unhandled Promise Rejection},
 * {@code Init Error}, {@code Invoke Error}, each with the error as JSON, or {@code Unknown application error occurred}.
 */
public final class RuntimeError extends LogRecord implements LogEvent {
    static final String UNCAUGHT_PREFIX = "Uncaught Exception";
    static final String UNHANDLED_PREFIX = "Unhandled Promise Rejection";
    static final String INIT_PREFIX = "Init Error";
    static final String INVOKE_PREFIX = "Invoke Error";
    static final String UNKNOWN_PREFIX = "Unknown application error occurred";

    private static final byte[] UNKNOWN = Bytes.ascii(UNKNOWN_PREFIX);

    private final @Nullable LogValue value;

    private RuntimeError(RawRecord raw) {
        super(raw, Kind.RUNTIME_ERROR);
        int brace = Bytes.indexOf(raw.block, raw.messageStart, raw.end, '{');
        if (brace < raw.end && !raw.messageStartsWith(UNKNOWN)) {
            value = JsonReader.read(raw.block, brace, raw.end, raw.limits);
        } else {
            Tokens.requireEnd(raw);
            if (raw.unclosed && Bytes.indexOf(raw.block, raw.messageStart, raw.end, '\n') == raw.end) {
                throw ValueSyntaxException.cut("the error's type does not follow", raw.end);
            }
            value = null;
        }
    }

    static RuntimeError read(RawRecord raw) {
        return new RuntimeError(raw);
    }

    /** The error's class, such as {@code Error} or {@code Runtime.Unknown}; null where none is named. */
    public @Nullable String errorType() {
        if (value != null) {
            return Members.text(value, "errorType");
        }
        int line = Bytes.indexOf(block(), messageStart(), end, '\n');
        return line < end ? Bytes.text(block(), line + 1, end).strip() : null;
    }

    /** What the error says; the record's first line where it carries no error. */
    public @Nullable String errorMessage() {
        return value != null
                ? Members.text(value, "errorMessage")
                : Bytes.text(block(), messageStart(), Bytes.indexOf(block(), messageStart(), end, '\n'))
                        .strip();
    }

    @Override
    public @Nullable LogValue value() {
        return value;
    }
}
