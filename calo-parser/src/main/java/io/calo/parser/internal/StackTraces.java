package io.calo.parser.internal;

/**
 * Errors printed with their stack: {@code Error: boom\n    at f (/a.js:1:2)}. A message may hold anything, even line ends, so
 * an error is known by the first line after it that is a frame. Where that line is gets remembered, lest many values be
 * searched for it in turn.
 */
final class StackTraces {
    private static final byte[] FRAME = Bytes.ascii("at ");
    private static final byte[] OMITTED = Bytes.ascii("... ");
    private static final byte[] ERROR = Bytes.ascii("Error");
    private static final byte[] EXCEPTION = Bytes.ascii("Exception");
    private static final int MAX_CODE = 128;

    private final byte[] bytes;
    private final int end;
    private int searchedFrom = Integer.MAX_VALUE;

    /** Index of the first frame after {@code searchedFrom}; {@code end} if there is none. */
    private int frame;

    StackTraces(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Whether the name in {@code bytes[from, colon)} begins an error with a stack, rather than being a key. */
    boolean isError(int from, int colon) {
        return (endsWith(from, colon, ERROR) || endsWith(from, colon, EXCEPTION)) && nextFrame(colon) < end;
    }

    private boolean endsWith(int from, int to, byte[] suffix) {
        return to - from >= suffix.length && Bytes.startsWith(bytes, to - suffix.length, to, suffix);
    }

    /** Index after the last frame of the error whose name ends at {@code name}; −1 if it is none. */
    int skipError(int name) {
        int head = skipCode(name);
        if (head >= end || (bytes[head] != ':' && bytes[head] != '\n' && bytes[head] != '\r')) {
            return -1;
        }
        int next = nextFrame(head);
        boolean follows = bytes[head] == ':' || Bytes.skipSpace(bytes, head, end) == next;
        return follows && next < end ? skipFrames(next) : -1;
    }

    /** Past the {@code  [ERR_INVALID_ARG_TYPE]} that Node's own errors have after their name. */
    private int skipCode(int at) {
        if (at + 1 < end && bytes[at] == ' ' && bytes[at + 1] == '[') {
            int limit = Math.min(end, at + MAX_CODE);
            int close = Bytes.indexOf(bytes, at, limit, ']');
            return close < limit ? close + 1 : end;
        }
        return at;
    }

    private int nextFrame(int from) {
        if (from < searchedFrom || from > frame) {
            searchedFrom = from;
            frame = from;
            do {
                frame = Bytes.skipSpace(bytes, Bytes.indexOf(bytes, frame, end, '\n'), end);
            } while (frame < end && !Bytes.startsWith(bytes, frame, end, FRAME));
        }
        return frame;
    }

    private int skipFrames(int first) {
        int at = first;
        while (true) {
            int line = Bytes.indexOf(bytes, at, end, '\n');
            int last = trimmed(line);
            int close = frameEnd(at, last);
            int next = Bytes.skipSpace(bytes, line, end);
            boolean goesOn = Bytes.startsWith(bytes, next, end, FRAME) || Bytes.startsWith(bytes, next, end, OMITTED);
            if (close < last || !goesOn) {
                return close;
            }
            at = next;
        }
    }

    private int trimmed(int line) {
        int last = line;
        while (Bytes.isSpace(bytes[last - 1])) {
            last--;
        }
        return last;
    }

    /** Where a frame ends before its line does, as before a comma or a brace; else the end of the line. */
    private int frameEnd(int from, int last) {
        int parentheses = 0;
        for (int at = from; at + 1 < last; at++) {
            byte b = bytes[at];
            if (b == '(') {
                parentheses++;
            } else if (b == ')') {
                parentheses--;
            }
            boolean place = b == ')' || b == '>' || Decimals.isDigit(b);
            if (place && parentheses <= 0 && InspectMarks.endsMark(bytes, at + 1, last)) {
                return at + 1;
            }
        }
        return last;
    }
}
