package io.calo.analysis.internal.spill;

import org.jspecify.annotations.Nullable;

/**
 * What there is to read of nothing.
 *
 * @param <T> a row
 */
final class NoRows<T> implements Cursor<T> {
    @Override
    public @Nullable T next() {
        return null;
    }

    @Override
    public void close() {
        // nothing to let go of
    }
}
