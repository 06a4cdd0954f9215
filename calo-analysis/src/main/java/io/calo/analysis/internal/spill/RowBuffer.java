package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows in memory, within a budget of bytes: in chunks of equal size, which are kept for the next rows once these are on
 * disk, and an index of one number a row. A row larger than a chunk has one to itself.
 */
final class RowBuffer implements Run {
    private static final int SMALLEST_CHUNK = 64;

    /** Small enough not to be a humongous object to G1 in a heap of any size. */
    private static final int LARGEST_CHUNK = 1 << 17;

    private static final int FIRST_INDEX = 64;

    /** What an array costs beyond its elements, and its place in a list. */
    private static final int ARRAY_COST = 24;

    /** An index entry, and as much again for what {@link Arrays#sort(long[])} may need. */
    private static final int INDEX_COST = 2 * Long.BYTES;

    /** Addresses are 31 bits: that is how much memory can be used. */
    private static final long MOST_MEMORY = 1L << 30;

    private final long budget;
    private final int shift;
    private final List<byte[]> chunks = new ArrayList<>();
    private final List<byte[]> spare = new ArrayList<>();
    private long[] index = new long[0];
    private int rows;
    private int used;
    private long chunkBytes;

    RowBuffer(long budget) {
        this.budget = Math.min(budget, MOST_MEMORY);
        long wanted = Math.max(SMALLEST_CHUNK, Math.min(LARGEST_CHUNK, budget / 16));
        this.shift = Long.SIZE - 1 - Long.numberOfLeadingZeros(wanted);
    }

    /** Adds a row; returns false if there is no room for it, which an empty buffer always has. */
    boolean add(Bytes key, Bytes value) {
        long length = length(key, value);
        boolean newChunk = chunks.isEmpty() || length > chunks.get(chunks.size() - 1).length - used;
        long more = (newChunk ? chunkCost(length) : 0) + (rows == index.length ? grownIndex() - indexBytes() : 0);
        if (rows > 0 && heldBytes() + more > budget) {
            return false;
        }
        if (newChunk) {
            addChunk(length);
        }
        put(key, value);
        return true;
    }

    private static long length(Bytes key, Bytes value) {
        return (long) Varints.size(key.length) + Varints.size(value.length) + key.length + value.length;
    }

    private long chunkCost(long length) {
        return length <= chunkSize() && !spare.isEmpty() ? 0 : ARRAY_COST + Math.max(length, chunkSize());
    }

    private void addChunk(long length) {
        boolean giant = length > chunkSize();
        if (giant || spare.isEmpty()) {
            chunkBytes += chunkCost(length);
            chunks.add(new byte[Math.toIntExact(Math.max(length, chunkSize()))]);
        } else {
            chunks.add(spare.remove(spare.size() - 1));
        }
        used = 0;
    }

    private void put(Bytes key, Bytes value) {
        if (rows == index.length) {
            index = Arrays.copyOf(index, grownLength());
        }
        byte[] chunk = chunks.get(chunks.size() - 1);
        index[rows++] = ((long) (chunks.size() - 1) << shift) | used;
        int at = Varints.put(chunk, Varints.put(chunk, used, key.length), value.length);
        System.arraycopy(key.array, 0, chunk, at, key.length);
        System.arraycopy(value.array, 0, chunk, at + key.length, value.length);
        used = at + key.length + value.length;
    }

    private int chunkSize() {
        return 1 << shift;
    }

    private int grownLength() {
        return Math.max(FIRST_INDEX, Math.toIntExact(index.length * 3L / 2));
    }

    private long grownIndex() {
        return (long) grownLength() * INDEX_COST;
    }

    private long indexBytes() {
        return (long) index.length * INDEX_COST;
    }

    /** Bytes of all that is held, be it in use or kept for later. */
    long heldBytes() {
        return chunkBytes + indexBytes();
    }

    int rows() {
        return rows;
    }

    /** Puts the rows in order. */
    void sort(RowOrder<?> order) throws IOException {
        new RowSort(this, index, order).sort(rows);
    }

    /** Points {@code view} to the row that an entry of the index stands for. */
    void point(RowView view, long entry) throws IOException {
        int address = (int) entry;
        byte[] chunk = chunks.get(address >>> shift);
        view.point(chunk, address & (chunkSize() - 1), chunk.length);
    }

    /** Forgets the rows. */
    void clear() {
        for (byte[] chunk : chunks) {
            if (chunk.length == chunkSize()) {
                spare.add(chunk);
            } else {
                chunkBytes -= ARRAY_COST + chunk.length;
            }
        }
        chunks.clear();
        rows = 0;
        used = 0;
    }

    /** Lets go of memory that no row needs. */
    void trim() {
        chunkBytes -= spare.size() * (long) (ARRAY_COST + chunkSize());
        spare.clear();
        if (rows == 0) {
            index = new long[0];
        }
    }

    /** Rows of the buffer, once sorted. Buffers that are read must not be changed. */
    @Override
    public RowSource open(int firstFrom, int firstTo, int buffer) throws IOException {
        RowView view = new RowView();
        return new BufferRows(lowest(firstFrom, view), lowest(firstTo, view));
    }

    /** The first row whose key begins with {@code first} or more. */
    private int lowest(int first, RowView view) throws IOException {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            point(view, index[middle]);
            if (view.firstByte() < first) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private final class BufferRows extends RowSource {
        private final int to;
        private int next;

        BufferRows(int from, int to) {
            this.next = from;
            this.to = to;
        }

        @Override
        boolean next() throws IOException {
            if (next == to) {
                return false;
            }
            RowBuffer.this.point(this, index[next++]);
            return true;
        }
    }
}
