package io.calo.analysis.internal.batch;

import io.calo.analysis.internal.spill.RowCodec;
import io.calo.analysis.internal.spill.SortedRows;
import io.calo.analysis.internal.spill.SpillSpace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of one kind from several threads: each adds to a part of its own, and all parts are read as one. Making parts is safe for use by
 * several threads.
 */
final class RowStore<T> {
    private final RowCodec<T> codec;
    private final SpillSpace space;
    private static final long LEAST_BYTES = 64 << 10;

    private final long bytesOfAll;
    private final long bytesOfPart;
    private final List<SortedRows<T>> parts = new ArrayList<>();
    private boolean closed;

    /**
     * Nothing yet.
     *
     * @param bytesOfAll how much memory all parts may take
     * @param threads how many parts there are at a time unless it is said otherwise
     */
    RowStore(RowCodec<T> codec, SpillSpace space, long bytesOfAll, int threads) {
        this.codec = codec;
        this.space = space;
        this.bytesOfAll = bytesOfAll;
        this.bytesOfPart = Math.max(LEAST_BYTES, bytesOfAll / threads);
    }

    /** A part for one thread to add to. */
    SortedRows<T> newPart() {
        return newPart(bytesOfPart);
    }

    /** A part for one thread, of so many that share all memory of the store. */
    SortedRows<T> newPart(int parts) {
        return newPart(Math.max(LEAST_BYTES, bytesOfAll / parts));
    }

    private synchronized SortedRows<T> newPart(long bytes) {
        SortedRows<T> part = new SortedRows<>(codec, space, bytes);
        parts.add(part);
        return part;
    }

    /** Says that all has been added. */
    synchronized void seal() throws IOException {
        for (SortedRows<T> part : parts) {
            part.seal();
        }
    }

    /**
     * All parts.
     *
     * @throws IllegalStateException if the rows have been let go of
     */
    synchronized List<SortedRows<T>> parts() {
        if (closed) {
            throw new IllegalStateException("the result has been closed, and its rows are gone");
        }
        return List.copyOf(parts);
    }

    synchronized long size() {
        return parts.stream().mapToLong(SortedRows::size).sum();
    }

    /** Lets go of the rows. */
    synchronized void close() throws IOException {
        closed = true;
        for (SortedRows<T> part : parts) {
            part.close();
        }
        parts.clear();
    }
}
