package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * A stream that a thread of its own reads, a little ahead of whoever reads this. What is read is the same. The thread begins once
 * the stream has proved to be worth one, and from then on the stream is its own, with the memory that it decompresses with.
 */
final class ReadAhead extends BlockInput {
    /** Bytes that a stream gives without a thread; most logs are less than this. */
    static final long WORTHWHILE = 1 << 20;

    private final InputStream in;
    private final Workspace workspace;

    /** Null once there is to be no thread, or another one. */
    private @Nullable ThreadFactory threads;

    private long read;
    private @Nullable Pump pump;

    /**
     * A stream to be read ahead.
     *
     * @param workspace what the stream decompresses with, if it does; given away to the thread
     */
    ReadAhead(InputStream in, ThreadFactory threads, Workspace workspace) {
        this.in = in;
        this.threads = threads;
        this.workspace = workspace;
    }

    /** The stream itself, which is not read ahead from now on: limits inside of it go by what it has read. */
    InputStream forgone() {
        threads = null;
        return in;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (read >= WORTHWHILE && threads != null) {
            ThreadFactory factory = threads;
            threads = null;
            pump = Pump.start(in, factory, workspace);
        }
        if (pump != null) {
            return pump.read(target, from, length);
        }
        int given = in.read(target, from, length);
        read += Math.max(given, 0);
        return given;
    }

    /**
     * Closes the stream, once its thread is done with the block that it is reading. A thread that does not come back is waiting for a
     * stream that does not answer; closing this then is what may make it.
     */
    @Override
    public void close() throws IOException {
        if (pump != null) {
            pump.stop();
        }
        in.close();
    }
}
