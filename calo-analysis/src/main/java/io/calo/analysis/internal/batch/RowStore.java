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
    private final long bytesOfPart;
    private final List<SortedRows<T>> parts = new ArrayList<>();
    private boolean closed;

    RowStore(RowCodec<T> codec, SpillSpace space, long bytesOfPart) {
        this.codec = codec;
        this.space = space;
        this.bytesOfPart = bytesOfPart;
    }

    /** A part for one thread to add to. */
    synchronized SortedRows<T> newPart() {
        SortedRows<T> part = new SortedRows<>(codec, space, bytesOfPart);
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
