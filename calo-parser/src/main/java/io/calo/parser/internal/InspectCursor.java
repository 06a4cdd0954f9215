package io.calo.parser.internal;

/**
 * Walks printed objects without building anything: keys, the ends of values, braces. A value is skipped by balancing its
 * brackets and passing over its strings, iteratively, so that no depth of nesting can exhaust the stack.
 */
public final class InspectCursor {
    private final byte[] bytes;
    private final int end;
    private int at;
    private int keyStart;
    private int keyEnd;

    /** A cursor over {@code bytes[from, end)}. */
    public InspectCursor(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /** Index of the next byte. */
    public int at() {
        return at;
    }

    /** Index of the first byte of the key that {@link #nextKey} found, its quote not included. */
    public int keyStart() {
        return keyStart;
    }

    /** Index after the last byte of that key. */
    public int keyEnd() {
        return keyEnd;
    }

    /**
     * Passes the brace that opens an object.
     *
     * @throws ValueSyntaxException if there is none
     */
    public void openObject() {
        if (at >= end || bytes[at] != '{') {
            throw syntax("an object was expected");
        }
        at++;
    }

    /**
     * Passes the next key and its colon, or the brace that closes the object.
     *
     * @return whether there was a key
     * @throws ValueSyntaxException if neither stands here
     */
    public boolean nextKey() {
        at = Bytes.skipSpace(bytes, at, end);
        if (at < end && bytes[at] == ',') {
            at = Bytes.skipSpace(bytes, at + 1, end);
        }
        if (at >= end) {
            throw syntax("the object does not end");
        }
        if (bytes[at] == '}') {
            at++;
            return false;
        }
        if (PrintedStrings.isQuote(bytes[at])) {
            int close = skipString(at);
            keyStart = at + 1;
            keyEnd = close - 1;
            at = close;
        } else {
            keyStart = at;
            at = Bytes.indexOf(bytes, at, end, ':');
            keyEnd = at;
        }
        if (at >= end || bytes[at] != ':') {
            throw syntax("a key and its colon were expected");
        }
        at = Bytes.skipSpace(bytes, at + 1, end);
        return true;
    }

    /**
     * Passes one value: everything up to the comma or the closing bracket that ends it.
     *
     * @throws ValueSyntaxException if the text ends before the value does
     */
    public void skipValue() {
        int depth = 0;
        int start = at;
        while (at < end) {
            byte b = bytes[at];
            if (b == '\'' || b == '"' || b == '`') {
                at = skipString(at);
                continue;
            }
            if (b == '{' || b == '[' || b == '(') {
                depth++;
            } else if (b == '}' || b == ']' || b == ')') {
                if (depth == 0) {
                    break;
                }
                depth--;
            } else if (b == ',' && depth == 0) {
                break;
            }
            at++;
        }
        if (at >= end) {
            throw syntax("the value does not end");
        }
        if (at == start) {
            throw syntax("a value was expected");
        }
    }

    /** Index after the last byte of the value that ended at {@link #at}, without the space before a closing brace. */
    public int valueEnd() {
        int last = at;
        while (Bytes.isSpace(bytes[last - 1])) {
            last--;
        }
        return last;
    }

    private int skipString(int from) {
        int close = PrintedStrings.skip(bytes, from, end);
        if (close < 0) {
            at = end;
            throw syntax("a string does not end");
        }
        return close;
    }

    private ValueSyntaxException syntax(String message) {
        return new ValueSyntaxException(message, at, end);
    }
}
