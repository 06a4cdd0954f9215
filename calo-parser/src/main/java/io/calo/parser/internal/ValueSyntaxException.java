package io.calo.parser.internal;

/** Says that bytes are not the value they should be. Without a stack trace: bad input is data, not a bug. */
public final class ValueSyntaxException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** Index, in the array that was read, of the byte at which reading failed. */
    private final int at;

    private final boolean atEnd;
    private final boolean limit;

    ValueSyntaxException(String message, int at, int end) {
        this(message, at, at >= end, false);
    }

    private ValueSyntaxException(String message, int at, boolean atEnd, boolean limit) {
        super(message);
        this.at = at;
        this.atEnd = atEnd;
        this.limit = limit;
    }

    /** Something of a known form was expected at {@code at}. */
    public static ValueSyntaxException expected(String what, int at, int end) {
        return new ValueSyntaxException(what + " was expected", at, end);
    }

    /** The text ended at {@code end} before the record did. */
    public static ValueSyntaxException cut(String message, int end) {
        return new ValueSyntaxException(message, end, end);
    }

    /** A field is whole but does not hold what it must. */
    public static ValueSyntaxException invalid(String message, int at) {
        return new ValueSyntaxException(message, at, false, false);
    }

    /** The value asks for more than is allowed; the message names the limit. */
    static ValueSyntaxException limit(String message, int at) {
        return new ValueSyntaxException(message, at, false, true);
    }

    /** Index of the offending byte in the array that was read. */
    public int at() {
        return at;
    }

    /** Whether the text ended before the value did, as it does where a record was cut off. */
    public boolean atEnd() {
        return atEnd;
    }

    /** Whether a limit was hit; the bytes may well be a value. */
    public boolean isLimit() {
        return limit;
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
