package io.calo.analysis.internal.spill;

import java.io.IOException;

/** Sorted rows that can be read any number of times, by any number of threads at once. */
interface Run {
    /** What 0 … {@code FIRST_BYTES} - 1 stand for: the first byte of a key. */
    int FIRST_BYTES = 256;

    /**
     * The rows whose keys begin with {@code firstFrom} to before {@code firstTo}.
     *
     * @param buffer bytes that may be read ahead
     */
    RowSource open(int firstFrom, int firstTo, int buffer) throws IOException;
}
