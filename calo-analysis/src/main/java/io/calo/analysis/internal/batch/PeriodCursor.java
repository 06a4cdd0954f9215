package io.calo.analysis.internal.batch;

import io.calo.analysis.Period;
import io.calo.analysis.internal.batch.Happening.Placed;
import io.calo.analysis.internal.spill.Cursor;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Placed transactions without those of the period's history. */
record PeriodCursor(Period period, Cursor<Happening> all) implements Cursor<Happening> {
    @Override
    public @Nullable Happening next() throws IOException {
        for (Happening row; (row = all.next()) != null; ) {
            if (period.contains(((Placed) row).line().entry().timestamp())) {
                return row;
            }
        }
        return null;
    }

    @Override
    public void close() {
        all.close();
    }
}
