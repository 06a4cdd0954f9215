package io.calo.parser.internal.shape;

import io.calo.parser.internal.BlockInput;
import io.calo.parser.internal.Gzip;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream whose first bytes have been looked at, and are given out as if they had not. */
public final class Beginning extends BlockInput {
    /** How much may be looked at. */
    static final int MOST = 1 << 13;

    private final InputStream rest;
    private final byte[] head = new byte[MOST];
    private int length;
    private int at;
    private boolean atEnd;
    private @Nullable IOException failure;

    /** @param failure what the stream throws after its end; null where it ends well, or has not been read so far */
    public Beginning(InputStream stream, @Nullable IOException failure) {
        this.rest = stream;
        this.failure = failure;
    }

    byte[] head() {
        return head;
    }

    /** How many of the first {@code most} bytes there are. */
    int length(int most) {
        while (!atEnd && length < most) {
            try {
                int read = rest.read(head, length, most - length);
                atEnd = read < 0;
                length += Math.max(read, 0);
            } catch (IOException e) {
                failure = e;
                atEnd = true;
            }
        }
        return length;
    }

    /** Whether gzip data begin here. */
    public boolean isGzip() {
        return length(2) == 2 && Gzip.isMagic(head, 2);
    }

    @Override
    public int read(byte[] target, int from, int wanted) throws IOException {
        if (at < length) {
            int given = Math.min(wanted, length - at);
            System.arraycopy(head, at, target, from, given);
            at += given;
            return given;
        }
        int read = atEnd ? -1 : rest.read(target, from, wanted);
        if (read < 0 && failure != null) {
            throw failure;
        }
        return read;
    }

    @Override
    public void close() throws IOException {
        rest.close();
    }
}
