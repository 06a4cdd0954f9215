package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** Fills blocks from a stream in one thread and gives their bytes out in another, in order, failures at their place. */
final class Pump implements Runnable {
    private static final int BLOCKS = 4;
    private static final int BLOCK = 1 << 16;

    /** Bytes, or why there are none. */
    private static final class Block {
        final byte[] bytes;
        int length;

        @Nullable
        Throwable failure;

        Block(int size) {
            bytes = new byte[size];
        }

        boolean isLast() {
            return length < 0 || failure != null;
        }
    }

    private final InputStream in;
    private final @Nullable Inflation own;
    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS);

    /** Never full, so that nothing waits to be put here. */
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 1);

    private @Nullable Thread thread;
    private volatile boolean stopped;

    /** Under the hands of the one who reads. */
    private Block current = new Block(0);

    private int at;

    private Pump(InputStream in, @Nullable Inflation own) {
        this.in = in;
        this.own = own;
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(new Block(BLOCK));
        }
    }

    /**
     * Begins to read.
     *
     * @param own what the thread closes at its end
     */
    static Pump start(InputStream in, ThreadFactory threads, @Nullable Inflation own) {
        Pump pump = new Pump(in, own);
        Thread thread = Objects.requireNonNull(threads.newThread(pump), "the thread factory gave no thread");
        pump.thread = thread;
        thread.start();
        return pump;
    }

    @Override
    public void run() {
        try {
            fillBlocks();
        } catch (InterruptedException e) {
            fail(new InterruptedIOException("the thread that reads ahead was interrupted"));
        } catch (Throwable e) { // whatever it is belongs to the one who reads
            fail(e);
        } finally {
            if (own != null) {
                own.close();
            }
        }
    }

    private void fillBlocks() throws IOException, InterruptedException {
        boolean last = false;
        while (!last && !stopped) {
            Block block = empty.take();
            block.length = in.read(block.bytes, 0, BLOCK);
            last = block.isLast();
            filled.add(block);
        }
    }

    private void fail(Throwable failure) {
        Block block = new Block(0);
        block.failure = failure;
        filled.add(block);
    }

    /** As {@link InputStream#read(byte[], int, int)} of the stream, but for a length of zero. */
    int read(byte[] target, int from, int length) throws IOException {
        while (at == current.length && !current.isLast()) {
            advance();
        }
        if (current.failure != null) {
            throw rethrown(current.failure);
        }
        if (current.length < 0) {
            return -1;
        }
        int given = Math.min(length, current.length - at);
        System.arraycopy(current.bytes, at, target, from, given);
        at += given;
        return given;
    }

    private void advance() throws IOException {
        try {
            Block next = filled.take();
            if (current.bytes.length > 0) {
                empty.add(current);
            }
            current = next;
            at = 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while waiting for the input");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private static IOException rethrown(Throwable failure) throws IOException {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException bug) {
            throw bug;
        }
        return (IOException) failure;
    }

    /** Lets the thread end, without waiting for it. */
    void stop() {
        stopped = true;
        Objects.requireNonNull(thread).interrupt();
    }
}
