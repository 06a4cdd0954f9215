package io.calo.analysis.internal.spill;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Rows, one after the other. For one thread.
 *
 * @param <T> a row
 */
public interface Cursor<T> extends Closeable {
    /**
     * The next row, or null after the last.
     *
     * @throws java.io.InterruptedIOException if this thread is interrupted, which it then still is
     * @throws IOException if the row cannot be read, or is not as it was written
     * @throws IllegalStateException after {@link #close()}
     */
    @Nullable
    T next() throws IOException;

    /** Lets go of what reading holds. May be called again. */
    @Override
    void close();
}
