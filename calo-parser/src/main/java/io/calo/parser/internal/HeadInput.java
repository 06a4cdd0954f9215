package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream whose first bytes can be looked at before they are read. Counts the bytes that are taken out of what it wraps. */
final class HeadInput extends BlockInput {
    /** As many bytes as tell what a file is. */
    private static final int TELLING = 4;

    private final InputStream in;
    private final byte[] head;
    private int at;
    private int limit;

    /** Read by another thread where one reads ahead; written by one at a time. */
    private volatile long count;

    /** Why there are no more bytes than the first; null where there may be. */
    private @Nullable IOException failure;

    /**
     * Reads the first bytes.
     *
     * @param head room for them, used until they have been read
     * @throws IOException if there are none; a stream that fails after some gives these out before it does
     */
    HeadInput(InputStream in, byte[] head) throws IOException {
        this.in = in;
        this.head = head;
        int read = 0;
        while (limit < TELLING && read >= 0) {
            try {
                read = in.read(head, limit, head.length - limit);
                limit += Math.max(read, 0);
            } catch (IOException e) {
                failure = e;
                read = -1;
            }
        }
        if (limit == 0 && failure != null) {
            throw failure;
        }
        count = limit;
    }

    boolean isZip() {
        return ZipInputs.isZip(head, Math.min(limit, TELLING));
    }

    boolean isGzip() {
        return GzipInput.isMagic(head, limit);
    }

    /** Bytes taken out of the stream so far. */
    long count() {
        return count;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (at < limit) {
            int given = Math.min(length, limit - at);
            System.arraycopy(head, at, target, from, given);
            at += given;
            return given;
        }
        if (failure != null) {
            throw failure;
        }
        int read = in.read(target, from, length);
        long total = count + Math.max(read, 0);
        count = total;
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
