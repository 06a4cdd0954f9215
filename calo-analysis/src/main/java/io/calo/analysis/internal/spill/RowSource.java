package io.calo.analysis.internal.spill;

import java.io.IOException;

/** Sorted rows, one after the other: itself a view of the present one. For one thread. */
abstract class RowSource extends RowView {
    /** Whether there is no present row any more. */
    private boolean exhausted;

    /** Goes to the first or the next row. What the view showed before is gone. */
    final void advance() throws IOException {
        exhausted = !next();
    }

    final boolean exhausted() {
        return exhausted;
    }

    /** Points to the next row, or returns false where there is none. */
    abstract boolean next() throws IOException;
}
