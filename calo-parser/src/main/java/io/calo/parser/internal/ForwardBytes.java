package io.calo.parser.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** Bytes of a stream, buffered, with a look ahead; numbers are little-endian, as zip archives have them. */
final class ForwardBytes {
    private final InputStream in;
    final byte[] buffer = new byte[1 << 14];
    int at;
    int limit;

    /** Bytes of the stream before the buffer. */
    private long offset;

    ForwardBytes(InputStream in) {
        this.in = in;
    }

    long position() {
        return offset + at;
    }

    /** Whether so many bytes follow, which are then all in the buffer. */
    boolean has(int bytes) throws IOException {
        while (limit - at < bytes) {
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, limit - at);
                offset += at;
                limit -= at;
                at = 0;
            }
            int read = in.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                return false;
            }
            limit += read;
        }
        return true;
    }

    void require(int bytes) throws IOException {
        if (!has(bytes)) {
            throw new EOFException();
        }
    }

    /** The number of so many bytes that stands {@code ahead} bytes from here; they are in the buffer. */
    long peek(int ahead, int bytes) {
        long number = 0;
        for (int i = bytes - 1; i >= 0; i--) {
            number = number << 8 | (buffer[at + ahead + i] & 0xFF);
        }
        return number;
    }

    byte[] take(int bytes) throws IOException {
        byte[] taken = new byte[bytes];
        for (int from = 0; from < bytes; ) {
            require(1);
            int length = Math.min(bytes - from, limit - at);
            System.arraycopy(buffer, at, taken, from, length);
            at += length;
            from += length;
        }
        return taken;
    }

    /** Passes so many bytes. */
    void skip(long bytes) throws IOException {
        for (long left = bytes; left > 0; ) {
            require(1);
            int length = (int) Math.min(left, limit - at);
            at += length;
            left -= length;
        }
    }
}
