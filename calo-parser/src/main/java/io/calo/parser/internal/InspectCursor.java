package io.calo.parser.internal;

/**
 * Walks printed objects without building anything: keys, the ends of values, braces. Strings and plain words are passed over
 * here; any other value is left to {@link InspectReader}, so that both agree where each value ends, and what the cursor has
 * passed the reader can read.
 */
public final class InspectCursor {
    /** Bytes of a number that is never beyond the limit of digits, which is 20 at least. */
    private static final int SHORT_DECIMAL = 20;

    private final byte[] bytes;
    private final int end;
    private final InspectReader reader;
    private final ValueLimits limits;
    private int at;
    private int depth;
    private int keyStart;
    private int keyEnd;
    private int objectEnd;

    /** A cursor over {@code bytes[from, end)}, under the {@linkplain ValueLimits#WIDEST widest} limits. */
    public InspectCursor(byte[] bytes, int from, int end) {
        this(bytes, from, end, ValueLimits.WIDEST);
    }

    /** A cursor over {@code bytes[from, end)}, which passes no value that is more than the limits allow. */
    public InspectCursor(byte[] bytes, int from, int end, ValueLimits limits) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.reader = new InspectReader(bytes, from, end, limits);
        this.limits = limits;
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

    /** Index after the brace of the object that {@link #nextKey} found to be closed. */
    public int objectEnd() {
        return objectEnd;
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
        depth++;
    }

    /**
     * Passes the next key and its colon, or the brace that closes the object and, of a nested one, the comma after it.
     *
     * @return whether there was a key
     * @throws ValueSyntaxException if neither stands here
     */
    public boolean nextKey() {
        at = Bytes.skipSpace(bytes, at, end);
        if (at >= end) {
            throw syntax("the object does not end");
        }
        if (bytes[at] == '}') {
            close();
            return false;
        }
        int colon = InspectMarks.skipKey(bytes, at, end);
        if (colon < 0) {
            throw syntax("a key and its colon were expected");
        }
        int quote = PrintedStrings.isQuote(bytes[at]) ? 1 : 0;
        keyStart = at + quote;
        keyEnd = colon - quote;
        at = Bytes.skipSpace(bytes, colon + 1, end);
        return true;
    }

    private void close() {
        at++;
        objectEnd = at;
        if (--depth > 0) {
            separator();
        }
    }

    /**
     * Passes one value and the comma after it.
     *
     * @return the index after the value
     * @throws ValueSyntaxException if the text ends before the value does
     */
    public int skipValue() {
        int close = skipPlain();
        if (close < end && bytes[close] != ',' && !endsObject(close)) {
            close = reader.skipMember(at, depth);
        }
        at = close;
        separator();
        return close;
    }

    /** Index after the string or the word that stands here. */
    private int skipPlain() {
        if (at < end && PrintedStrings.isQuote(bytes[at])) {
            int close = PrintedStrings.skip(bytes, at, end);
            if (close < 0) {
                at = end;
                throw syntax("a string does not end");
            }
            limits.requireString((long) close - at - 2, at);
            return close;
        }
        int close = at;
        while (close < end && isPlain(bytes[close])) {
            close++;
        }
        boolean plain = close > at && (isLetter(bytes[at]) || isShortDecimal(at, close));
        return plain ? close : reader.skipMember(at, depth);
    }

    /** Whether it is shorter than any limit of digits, and stays so written out: what is not, the reader knows to end and to judge. */
    private boolean isShortDecimal(int from, int close) {
        boolean letters = false;
        for (int next = from; next < close && close - from <= SHORT_DECIMAL; next++) {
            letters |= isLetter(bytes[next]);
        }
        return close - from <= SHORT_DECIMAL && !letters;
    }

    private static boolean isLetter(byte b) {
        return b >= 'a' && b <= 'z';
    }

    private static boolean isPlain(byte b) {
        return isLetter(b) || Decimals.isDigit(b) || b == '.' || b == '-' || b == '+';
    }

    private boolean endsObject(int close) {
        int next = Bytes.skipSpace(bytes, close, end);
        return next >= end || bytes[next] == '}';
    }

    private void separator() {
        at = Bytes.skipSpace(bytes, at, end);
        if (at >= end) {
            throw syntax("the object does not end");
        }
        if (bytes[at] == ',') {
            at++;
        } else if (bytes[at] != '}') {
            throw syntax("a comma or a closing brace was expected");
        }
    }

    private ValueSyntaxException syntax(String message) {
        return new ValueSyntaxException(message, at, end);
    }
}
