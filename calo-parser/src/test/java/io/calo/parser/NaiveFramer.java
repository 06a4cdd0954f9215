package io.calo.parser;

import java.util.ArrayList;
import java.util.List;

/** Where records begin and end, worked out from the whole input with no regard to speed or memory: what {@link RecordFramer} is compared with. */
final class NaiveFramer {
    /** One frame; {@code line} is 1-based, {@code record} says whether it begins with a timestamp. */
    record Frame(int offset, int length, long line, boolean record) {}

    private final byte[] bytes;
    private final int most;

    private NaiveFramer(byte[] bytes, int most) {
        this.bytes = bytes;
        this.most = most;
    }

    static List<Frame> frames(byte[] bytes, int maxRecordBytes) {
        return new NaiveFramer(bytes, maxRecordBytes).frames();
    }

    static boolean beginsWithRecord(byte[] bytes) {
        return new NaiveFramer(bytes, Integer.MAX_VALUE).isRecordStart(0);
    }

    private List<Frame> frames() {
        List<Frame> frames = new ArrayList<>();
        int at = startsWithMark() ? 3 : 0;
        while ((at = skipLineEnds(at)) < bytes.length) {
            int next = next(at);
            frames.add(new Frame(at, trimmed(at, next) - at, line(at), isRecordStart(at)));
            at = next;
        }
        return frames;
    }

    private boolean startsWithMark() {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }

    private int skipLineEnds(int from) {
        int at = from;
        while (lineEnd(at) > 0) {
            at += lineEnd(at);
        }
        return at;
    }

    /** Bytes of the line end that stands there, or none. */
    private int lineEnd(int at) {
        if (at < bytes.length && bytes[at] == '\n') {
            return 1;
        }
        return at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 0;
    }

    /** Where the frame that begins at {@code start} is over: at the next record, at a flood of blank lines, at the end. */
    private int next(int start) {
        int blankLines = 0;
        for (int at = start + 1; at <= bytes.length; at++) {
            if (bytes[at - 1] != '\n') {
                continue;
            }
            blankLines = isBlank(start, at) ? blankLines + 1 : 0;
            if (blankLines > most || isRecordStart(at) || (isStump(at) && isBlank(start, at))) {
                return at;
            }
        }
        return bytes.length;
    }

    /** Whether the line before {@code at}, within the frame, holds nothing. */
    private boolean isBlank(int start, int at) {
        int end = at >= 2 && bytes[at - 2] == '\r' ? at - 2 : at - 1;
        return end > start && bytes[end - 1] == '\n';
    }

    private boolean isRecordStart(int at) {
        return Timestamps.isTimestamp(bytes, at, bytes.length)
                && at + Timestamps.LENGTH < bytes.length
                && bytes[at + Timestamps.LENGTH] == ' ';
    }

    private boolean isStump(int at) {
        int rest = bytes.length - at;
        return rest > 0 && rest <= Timestamps.LENGTH && Timestamps.matching(bytes, at, bytes.length) == rest;
    }

    private int trimmed(int start, int end) {
        int at = end;
        while (at > start && bytes[at - 1] == '\n') {
            at -= at - 2 >= start && bytes[at - 2] == '\r' ? 2 : 1;
        }
        return at;
    }

    private long line(int at) {
        long line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
