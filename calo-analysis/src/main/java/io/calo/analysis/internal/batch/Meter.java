package io.calo.analysis.internal.batch;

import io.calo.analysis.AnalysisStage;
import io.calo.analysis.ProgressListener;
import io.calo.analysis.internal.spill.Cursor;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Tells a listener how many rows of a stage have been taken, by all threads together. */
final class Meter {
    private static final int STRIDE = 1024;

    private final AnalysisStage stage;
    private final long total;
    private final ProgressListener listener;
    private final AtomicLong done = new AtomicLong();

    Meter(AnalysisStage stage, long total, ProgressListener listener) {
        this.stage = stage;
        this.total = total;
        this.listener = listener;
    }

    /** The same rows, counted. */
    <T> Cursor<T> counted(Cursor<T> rows) {
        return new Cursor<>() {
            private int since;

            @Override
            public @Nullable T next() throws IOException {
                T row = rows.next();
                if (row != null && ++since == STRIDE) {
                    since = 0;
                    listener.progress(stage, done.addAndGet(STRIDE), total);
                }
                return row;
            }

            @Override
            public void close() {
                rows.close();
            }
        };
    }

    /** Tells that all is done. */
    void end() {
        listener.progress(stage, total, total);
    }
}
