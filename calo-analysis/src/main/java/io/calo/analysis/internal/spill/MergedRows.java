package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows of many runs, in order.
 *
 * @param <T> a row
 */
final class MergedRows<T> implements Cursor<T> {
    private static final int LARGEST_BUFFER = 1 << 16;
    private static final int SMALLEST_BUFFER = RunWriter.HEADER + RunWriter.BLOCK;

    /** Bytes of all buffers of a merge, as long as none would be too small for a block. */
    private static final int ALL_BUFFERS = 1 << 21;

    private final RowOrder<T> order;
    private @Nullable Tournament rows;

    private MergedRows(Tournament rows, RowOrder<T> order) {
        this.rows = rows;
        this.order = order;
    }

    static <T> MergedRows<T> open(List<Run> runs, int firstFrom, int firstTo, RowOrder<T> order) throws IOException {
        return new MergedRows<>(tournament(runs, firstFrom, firstTo, order), order);
    }

    static Tournament tournament(List<Run> runs, int firstFrom, int firstTo, RowOrder<?> order) throws IOException {
        int buffer = Math.max(SMALLEST_BUFFER, Math.min(LARGEST_BUFFER, ALL_BUFFERS / Math.max(1, runs.size())));
        List<RowSource> sources = new ArrayList<>();
        for (Run run : runs) {
            sources.add(run.open(firstFrom, firstTo, buffer));
        }
        return new Tournament(sources, order);
    }

    @Override
    public @Nullable T next() throws IOException {
        if (rows == null) {
            throw new IllegalStateException("Read after close()");
        }
        Interruption.check();
        RowSource row = rows.next();
        return row == null ? null : order.read(row);
    }

    @Override
    public void close() {
        rows = null;
    }
}
