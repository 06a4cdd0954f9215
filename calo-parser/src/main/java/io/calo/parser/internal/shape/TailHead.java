package io.calo.parser.internal.shape;

import java.util.function.IntUnaryOperator;

/** What stands before a message in the output of {@code aws logs tail}: its time and, but for one format, its log stream. */
final class TailHead {
    private static final int LONGEST_STREAM = 512;
    private static final int SECONDS = 19;
    private static final int ESCAPE = 0x1B;

    /** The byte so many after the line's beginning, −1 after the end. */
    private final IntUnaryOperator bytes;

    private int at;
    private String time = "";
    private String logStream = "";

    TailHead(IntUnaryOperator bytes) {
        this.bytes = bytes;
    }

    /** Reads what stands from the byte {@code from} on; false where that is no head. */
    boolean read(int from) {
        at = from;
        logStream = "";
        skipColors();
        if (!readTime() || bytes.applyAsInt(at) != ' ') {
            return false;
        }
        at++;
        return !isZoned() || readStream();
    }

    private boolean readTime() {
        int start = at;
        for (int i = 0; i < SECONDS; i++, at++) {
            if (i == 10 ? bytes.applyAsInt(at) != 'T' : !Times.fits(i, bytes.applyAsInt(at))) {
                return false;
            }
        }
        skipFraction();
        boolean zone = skipZone();
        StringBuilder text = new StringBuilder();
        for (int i = start; i < at; i++) {
            text.append((char) bytes.applyAsInt(i));
        }
        time = text.toString();
        skipColors();
        return zone || time.length() == SECONDS;
    }

    private void skipFraction() {
        if (bytes.applyAsInt(at) == '.') {
            at++;
            for (int digits = 0; digits < 6 && isDigit(bytes.applyAsInt(at)); digits++) {
                at++;
            }
        }
    }

    private boolean skipZone() {
        int sign = bytes.applyAsInt(at);
        boolean zone = (sign == '+' || sign == '-')
                && isDigit(bytes.applyAsInt(at + 1))
                && isDigit(bytes.applyAsInt(at + 2))
                && bytes.applyAsInt(at + 3) == ':'
                && isDigit(bytes.applyAsInt(at + 4))
                && isDigit(bytes.applyAsInt(at + 5));
        at += zone ? 6 : 0;
        return zone;
    }

    private boolean readStream() {
        skipColors();
        StringBuilder name = new StringBuilder();
        int next = bytes.applyAsInt(at);
        while (next > ' ' && next < 0x7F && name.length() < LONGEST_STREAM) {
            name.append((char) next);
            at++;
            next = bytes.applyAsInt(at);
        }
        logStream = name.toString();
        skipColors();
        boolean whole = bytes.applyAsInt(at) == ' ' && !logStream.isEmpty();
        at++;
        return whole;
    }

    /** Passes what colours text on a terminal: escape, bracket, numbers, m. */
    private void skipColors() {
        while (bytes.applyAsInt(at) == ESCAPE && bytes.applyAsInt(at + 1) == '[') {
            int end = at + 2;
            while (end < at + 16 && (isDigit(bytes.applyAsInt(end)) || bytes.applyAsInt(end) == ';')) {
                end++;
            }
            if (bytes.applyAsInt(end) != 'm') {
                return;
            }
            at = end + 1;
        }
    }

    private static boolean isDigit(int next) {
        return next >= '0' && next <= '9';
    }

    /** Where the message begins. */
    int end() {
        return at;
    }

    String time() {
        return time;
    }

    /** Whether the time tells its zone, as it does in every format that names the log stream. */
    boolean isZoned() {
        return time.length() > SECONDS && Times.tellsZone(time);
    }

    String logStream() {
        return logStream;
    }
}
