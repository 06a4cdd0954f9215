package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.Arrays;

/**
 * Sorts a buffer's index, most of it without looking at a row twice.
 *
 * <p>An entry's lower half is the row's address. Into its upper half go the four bytes of the key that follow what all keys
 * have in common; then numbers are sorted. Rows whose four bytes agree are a group of their own, treated alike from where
 * their keys differ; a few, or what still is together after some rounds, are compared row by row. Groups of one and the same
 * key are sorted by a checksum of their values first. Nothing here takes more than n log n steps, or memory beyond the index
 * and what {@link Arrays#sort(long[], int, int)} takes.
 */
final class RowSort {
    private static final int FEW = 12;
    private static final int ROUNDS = 8;
    private static final long ADDRESS = 0xFFFF_FFFFL;

    private final RowBuffer rows;
    private final long[] index;
    private final RowOrder<?> order;
    private final RowView left = new RowView();
    private final RowView right = new RowView();
    private boolean sameKey;

    RowSort(RowBuffer rows, long[] index, RowOrder<?> order) {
        this.rows = rows;
        this.index = index;
        this.order = order;
    }

    void sort(int count) throws IOException {
        sort(0, count, ROUNDS);
    }

    private void sort(int from, int to, int rounds) throws IOException {
        Interruption.check();
        if (to - from <= FEW) {
            insert(from, to);
            return;
        }
        int common = commonPrefix(from, to);
        if (sameKey) {
            sortTies(from, to);
        } else if (rounds == 0) {
            heap(from, to);
        } else {
            sortBy(from, to, common, rounds);
        }
    }

    private void sortBy(int from, int to, int common, int rounds) throws IOException {
        for (int i = from; i < to; i++) {
            rows.point(left, index[i]);
            long bytes = BigEndian.prefix(left.bytes, left.keyFrom + common, left.keyTo) >>> Integer.SIZE;
            index[i] = upper((int) bytes) | (index[i] & ADDRESS);
        }
        Arrays.sort(index, from, to);
        for (int start = from; start < to; ) {
            int end = groupEnd(start, to);
            if (end - start > 1) {
                sort(start, end, rounds - 1);
            }
            start = end;
        }
    }

    /** Rows of one and the same key. */
    private void sortTies(int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            rows.point(left, index[i]);
            index[i] = upper(order.tie(left)) | (index[i] & ADDRESS);
        }
        Arrays.sort(index, from, to);
        for (int start = from; start < to; ) {
            int end = groupEnd(start, to);
            if (end - start > 1) {
                heap(start, end);
            }
            start = end;
        }
    }

    /** An entry's upper half, such that signed entries are in the order of unsigned {@code value}s. */
    private static long upper(int value) {
        return (long) (value ^ Integer.MIN_VALUE) << Integer.SIZE;
    }

    private int groupEnd(int start, int to) {
        long group = index[start] >> Integer.SIZE;
        int end = start + 1;
        while (end < to && index[end] >> Integer.SIZE == group) {
            end++;
        }
        return end;
    }

    /** How many bytes all keys have in common, no key ending before; and whether they are but one key. */
    private int commonPrefix(int from, int to) throws IOException {
        rows.point(left, index[from]);
        int common = left.keyTo - left.keyFrom;
        boolean same = true;
        for (int i = from + 1; i < to; i++) {
            rows.point(right, index[i]);
            int mismatch =
                    Arrays.mismatch(left.bytes, left.keyFrom, left.keyTo, right.bytes, right.keyFrom, right.keyTo);
            if (mismatch >= 0) {
                same = false;
                common = Math.min(common, mismatch);
            }
        }
        sameKey = same;
        return common;
    }

    private void insert(int from, int to) throws IOException {
        for (int i = from + 1; i < to; i++) {
            long entry = index[i];
            int at = i;
            while (at > from && compare(index[at - 1], entry) > 0) {
                index[at] = index[at - 1];
                at--;
            }
            index[at] = entry;
        }
    }

    /** Heap sort: in place, and never slower than n log n. */
    private void heap(int from, int to) throws IOException {
        int count = to - from;
        for (int i = count / 2 - 1; i >= 0; i--) {
            sink(from, i, count);
        }
        for (int last = count - 1; last > 0; last--) {
            long greatest = index[from];
            index[from] = index[from + last];
            index[from + last] = greatest;
            sink(from, 0, last);
        }
    }

    private void sink(int from, int top, int count) throws IOException {
        long entry = index[from + top];
        int hole = top;
        for (int child = 2 * hole + 1; child < count; child = 2 * hole + 1) {
            if (child + 1 < count && compare(index[from + child + 1], index[from + child]) > 0) {
                child++;
            }
            if (compare(index[from + child], entry) <= 0) {
                break;
            }
            index[from + hole] = index[from + child];
            hole = child;
        }
        index[from + hole] = entry;
    }

    private int compare(long a, long b) throws IOException {
        rows.point(left, a);
        rows.point(right, b);
        return order.compare(left, right);
    }
}
