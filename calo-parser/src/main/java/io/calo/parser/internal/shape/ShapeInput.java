package io.calo.parser.internal.shape;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The bytes of an input with their places, one after another; a stream that fails ends, and says why. */
final class ShapeInput {
    /** How far {@link #ahead} sees at least. */
    static final int SIGHT = 1 << 10;

    /** How far one may go {@link #back}. */
    private static final int KEPT = 2;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 14];
    private int at;
    private int limit;
    private long bufferOffset;
    private long line = 1;
    private boolean atEnd;
    private @Nullable IOException failure;

    ShapeInput(InputStream in) {
        this.in = in;
    }

    /** The next byte, which stays the next; −1 at the end. */
    int peek() {
        return at < limit || fill(1) ? buffer[at] & 0xFF : -1;
    }

    /** The next byte, which is passed; −1 at the end. */
    int read() {
        int next = peek();
        if (next >= 0) {
            at++;
            line += next == '\n' ? 1 : 0;
        }
        return next;
    }

    /** Passes bytes that mean nothing within a JSON string, as many as lie ready, and collects them. */
    void passPlain(Collected out) {
        int from = at;
        int end = at;
        while (end < limit && (buffer[end] >= ' ' || buffer[end] < 0) && buffer[end] != '"' && buffer[end] != '\\') {
            end++;
        }
        at = end;
        out.add(buffer, from, end);
    }

    /** The byte so many after the next one; −1 if the input ends before it, or that is out of {@link #SIGHT}. */
    int ahead(int bytes) {
        return bytes < SIGHT && (at + bytes < limit || fill(bytes + 1)) ? buffer[at + bytes] & 0xFF : -1;
    }

    /** Goes back by two bytes that were just read, neither of them a line end. */
    void back() {
        at -= KEPT;
    }

    /** Offset of the next byte. */
    long offset() {
        return bufferOffset + at;
    }

    long decodedBytes() {
        return bufferOffset + limit;
    }

    long line() {
        return line;
    }

    @Nullable
    IOException failure() {
        return failure;
    }

    /** Passes a byte order mark, if the input begins with one. */
    void skipByteOrderMark() {
        if (offset() == 0 && peek() == 0xEF && ahead(1) == 0xBB && ahead(2) == 0xBF) {
            at += 3;
        }
    }

    /** Reads until so many bytes lie ahead; false where the input ends before. */
    private boolean fill(int bytes) {
        if (buffer.length - at < SIGHT) {
            int from = at - KEPT;
            System.arraycopy(buffer, from, buffer, 0, limit - from);
            bufferOffset += from;
            limit -= from;
            at = KEPT;
        }
        while (!atEnd && limit - at < bytes) {
            try {
                int read = in.read(buffer, limit, buffer.length - limit);
                atEnd = read < 0;
                limit += Math.max(read, 0);
            } catch (IOException e) {
                failure = e;
                atEnd = true;
            }
        }
        return limit - at >= bytes;
    }
}
