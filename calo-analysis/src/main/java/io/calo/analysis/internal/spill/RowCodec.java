package io.calo.analysis.internal.spill;

import java.io.IOException;

/**
 * How a row becomes bytes and the key it is sorted by. Codecs have no state; any number of threads use one.
 *
 * <p>Equal rows must be written as equal bytes (so nothing may be written in the order of a hash table), and what
 * {@link #read} returns must be written as the bytes it was read from: rows of equal keys are put in order by that.
 *
 * @param <T> a row
 */
public interface RowCodec<T> {
    /** Writes what {@code row} is sorted by. */
    void key(T row, KeyOutput key);

    /** Writes all of {@code row}, what is in its key too. */
    void write(T row, RecordOutput out);

    /**
     * Reads what {@link #write} wrote, to its last byte.
     *
     * @throws IOException if {@code in} holds no such row
     */
    T read(RecordInput in) throws IOException;
}
