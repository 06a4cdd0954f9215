package io.calo.analysis.internal.spill;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Sorts any number of rows within a bound of memory. Rows are added, {@link #seal sealed} and read in the order of their
 * keys, as often as wanted; rows of equal keys come in an order that depends on them alone, not on when or where they were
 * added.
 *
 * <p>One thread at a time adds, seals or closes; once sealed, any number read. Several threads add to one each, and all of
 * these are read as one.
 *
 * @param <T> a row
 */
public final class SortedRows<T> implements Closeable {
    /** How many runs are merged at once. */
    static final int FAN_IN = 128;

    private final RowCodec<T> codec;
    private final SpillSpace space;
    private final long memoryBytes;
    private final RowOrder<T> order;
    private final RunLevels runs;
    private final RowBuffer buffer;
    private final KeyOutput key = new KeyOutput();
    private final RecordOutput value;
    private long size;
    private boolean sealed;
    private boolean closed;

    /**
     * No rows yet.
     *
     * @param space where rows go that are too many; must stay open as long as these are used
     * @param memoryBytes bytes of rows, index and all, to be held in memory; what is beyond a gigabyte is not used. Beside
     *     them are the row being added, while rows are merged on disk some 2 MiB, and 2 KiB for each run on disk. A single
     *     row that is larger goes to disk at once.
     * @throws IllegalArgumentException if {@code memoryBytes} is not positive
     */
    public SortedRows(RowCodec<T> codec, SpillSpace space, long memoryBytes) {
        this(codec, space, memoryBytes, FAN_IN);
    }

    SortedRows(RowCodec<T> codec, SpillSpace space, long memoryBytes, int fanIn) {
        if (memoryBytes <= 0) {
            throw new IllegalArgumentException("memoryBytes: " + memoryBytes);
        }
        this.codec = Objects.requireNonNull(codec, "codec");
        this.space = Objects.requireNonNull(space, "space");
        this.memoryBytes = memoryBytes;
        this.order = new RowOrder<>(codec, space.words());
        this.runs = new RunLevels(space, order, fanIn);
        this.buffer = new RowBuffer(memoryBytes);
        this.value = new RecordOutput(space.words());
    }

    /**
     * Adds a row. It is turned into bytes at once; what happens to {@code row} afterwards makes no difference. If this
     * throws, the row is not added, unless it was larger than the memory.
     *
     * @throws java.io.InterruptedIOException if this thread is interrupted, which it then still is
     * @throws IOException if the disk fails or is full: the message names folder and remedy
     * @throws IllegalStateException after {@link #seal()} or {@link #close()}
     */
    public void add(T row) throws IOException {
        if (sealed || closed) {
            throw new IllegalStateException("add() after " + (closed ? "close()" : "seal()"));
        }
        Interruption.check();
        key.reset();
        value.reset();
        codec.key(row, key);
        codec.write(row, value);
        if (!buffer.add(key.bytes, value.bytes)) {
            spill();
            buffer.add(key.bytes, value.bytes);
        }
        size++;
        if (buffer.heldBytes() > memoryBytes) {
            spill();
        }
    }

    private void spill() throws IOException {
        buffer.sort(order);
        runs.add(buffer);
        buffer.clear();
    }

    /** How many rows were added. */
    public long size() {
        return size;
    }

    /** Bytes of rows and index in memory now. */
    long heldBytes() {
        return buffer.heldBytes();
    }

    /** How many runs are on disk. */
    int runsOnDisk() {
        return runs.runs().size();
    }

    /**
     * Ends the adding. Rows that are in memory stay there, and memory that none needs is let go. May be called again.
     *
     * @throws IOException as {@link #add} does
     * @throws IllegalStateException after {@link #close()}
     */
    public void seal() throws IOException {
        if (closed) {
            throw new IllegalStateException("seal() after close()");
        }
        if (!sealed) {
            buffer.sort(order);
            buffer.trim();
            sealed = true;
        }
    }

    /** Lets go of memory and files. May be called again. Nobody may be reading. */
    @Override
    public void close() throws IOException {
        closed = true;
        buffer.clear();
        buffer.trim();
        runs.delete();
    }

    /** {@link #merged(List, int, int)} of everything. */
    public static <T> Cursor<T> merged(List<SortedRows<T>> parts) throws IOException {
        return merged(parts, 0, 1);
    }

    /**
     * Reads the rows of all {@code parts} in one order, or a slice of it: slices 0 to {@code slices - 1}, one after the
     * other, are everything. Rows are sliced by the first byte of their keys, so keys should begin with
     * {@link KeyOutput#hash}; rows of one first byte are in one slice. Several threads may read at once, slices or not.
     *
     * <p>Takes 64 KiB of memory for each run, less where they are many: about 2 MiB, or 16 KiB for each run if that is more.
     *
     * @param parts sealed, of the same space and of codecs that do the same
     * @param slice from 0
     * @param slices from 1 to 256
     * @throws IllegalStateException if one of {@code parts} is not sealed, or is closed
     */
    public static <T> Cursor<T> merged(List<SortedRows<T>> parts, int slice, int slices) throws IOException {
        if (slices < 1 || slices > Run.FIRST_BYTES || slice < 0 || slice >= slices) {
            throw new IllegalArgumentException("slice " + slice + " of " + slices);
        }
        List<Run> runs = new ArrayList<>();
        for (SortedRows<T> part : parts) {
            part.checkReadable(parts.get(0).space);
            runs.addAll(part.runs.runs());
            runs.add(part.buffer);
        }
        return open(parts, runs, slice * Run.FIRST_BYTES / slices, (slice + 1) * Run.FIRST_BYTES / slices);
    }

    private static <T> Cursor<T> open(List<SortedRows<T>> parts, List<Run> runs, int from, int to) throws IOException {
        if (parts.isEmpty()) {
            return new NoRows<>();
        }
        SortedRows<T> any = parts.get(0);
        return MergedRows.open(runs, from, to, new RowOrder<>(any.codec, any.space.words()));
    }

    private void checkReadable(SpillSpace expected) {
        if (!sealed || closed) {
            throw new IllegalStateException("merged() " + (closed ? "after close()" : "before seal()"));
        }
        if (space != expected) {
            throw new IllegalArgumentException("parts: of different spaces");
        }
    }
}
