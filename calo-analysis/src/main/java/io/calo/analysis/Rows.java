package io.calo.analysis;

import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Rows of a result in a fixed order. There may be more of them than memory holds: they are read as they are asked for, from memory
 * or from the result's temporary files. They can be gone through any number of times, by several threads at once, until the result
 * is closed.
 *
 * <p>Reading throws {@link UncheckedIOException} if a temporary file cannot be read, and {@link IllegalStateException} after the
 * result has been closed.
 *
 * @param <T> what a row is
 */
public interface Rows<T> extends Iterable<T> {
    /** How many there are. */
    long size();

    /** Whether there are none. */
    default boolean isEmpty() {
        return size() == 0;
    }

    /** Goes through them from the first on. */
    @Override
    Iterator<T> iterator();

    /** The rows as a sequential stream. */
    default Stream<T> stream() {
        return StreamSupport.stream(spliterator(), false);
    }
}
