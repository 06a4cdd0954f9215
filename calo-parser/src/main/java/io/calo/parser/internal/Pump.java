package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Fills blocks from a stream in one thread and gives their bytes out in another, in order, failures at their place. */
final class Pump implements Runnable {
    private static final int BLOCKS = 4;
    /** Large, since handing one over wakes a thread, which costs as much as decompressing some kilobytes. */
    private static final int BLOCK = 1 << 18;

    private static final long PATIENCE_NANOS = 1_000_000_000;

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
    private final BlockingQueue<Block> empty = new ArrayBlockingQueue<>(BLOCKS + 1);

    /** Never full, so that nothing waits to be put here. */
    private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 1);

    private final CountDownLatch done = new CountDownLatch(1);

    /** Made in time, lest memory is what there is none of. */
    private final Block failed = new Block(0);

    private volatile @Nullable Inflation own;
    private volatile boolean stopped;

    /** Under the hands of the one who reads. */
    private Block current = new Block(0);

    private int at;

    private Pump(InputStream in) {
        this.in = in;
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(new Block(BLOCK));
        }
    }

    /**
     * Begins to read.
     *
     * @param workspace gives away what the stream decompresses with, which the thread closes at its end
     * @return null where the factory refuses to make a thread
     */
    static @Nullable Pump start(InputStream in, ThreadFactory threads, Workspace workspace) {
        Pump pump = new Pump(in);
        Thread thread = threads.newThread(pump);
        if (thread == null) {
            return null;
        }
        pump.own = workspace.giveAway();
        try {
            thread.start();
        } catch (Throwable e) { // the stream may have a reader already, so it has no other
            pump.stopped = true;
            pump.fail(e);
            pump.end();
        }
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
            end();
        }
    }

    private void end() {
        Inflation finished = own;
        if (finished != null) {
            finished.close();
        }
        done.countDown();
    }

    private void fillBlocks() throws IOException, InterruptedException {
        boolean last = false;
        while (!last) {
            Block block = empty.take();
            if (stopped) {
                return;
            }
            block.length = in.read(block.bytes, 0, BLOCK);
            last = block.isLast();
            filled.add(block);
        }
    }

    private void fail(Throwable failure) {
        failed.failure = failure;
        filled.offer(failed); // unless it is there
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
            Block ready = filled.poll(); // also for one who is interrupted, as a stream without a thread has it
            Block next = ready != null ? ready : filled.take();
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

    /** Lets the thread end, and waits for that, but not for long. Its stream may be used by others, so a read is not interrupted. */
    void stop() {
        stopped = true;
        empty.offer(failed);
        boolean interrupted = false;
        long until = System.nanoTime() + PATIENCE_NANOS;
        for (long left = PATIENCE_NANOS; left > 0; left = until - System.nanoTime()) {
            try {
                if (done.await(left, TimeUnit.NANOSECONDS)) {
                    break;
                }
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
