package io.calo.analysis.internal.batch;

import io.calo.analysis.Rows;
import io.calo.analysis.internal.spill.Cursor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Rows that are read from a store each time they are gone through. */
final class StoredRows<S, T> implements Rows<T> {
    private final long size;
    private final Runnable requireOpen;
    private final Source<S> source;
    private final Function<S, T> view;

    /** Where rows come from, opened anew each time. */
    interface Source<S> {
        Cursor<S> open() throws IOException;
    }

    /**
     * Rows of a source.
     *
     * @param requireOpen throws once the result has been closed
     */
    StoredRows(long size, Runnable requireOpen, Source<S> source, Function<S, T> view) {
        this.size = size;
        this.requireOpen = requireOpen;
        this.source = source;
        this.view = view;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public Iterator<T> iterator() {
        return new RowIterator();
    }

    @Override
    public Stream<T> stream() {
        RowIterator iterator = new RowIterator();
        return StreamSupport.stream(((Iterable<T>) () -> iterator).spliterator(), false)
                .onClose(iterator::close);
    }

    private final class RowIterator implements Iterator<T> {
        private final Cursor<S> cursor = open();
        private @Nullable S next;
        private boolean exhausted;

        private Cursor<S> open() {
            try {
                return source.open();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean hasNext() {
            if (next == null && !exhausted) {
                next = read();
                if (next == null) {
                    close();
                }
            }
            return next != null;
        }

        private @Nullable S read() {
            requireOpen.run();
            try {
                return cursor.next();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (RuntimeException e) {
                requireOpen.run(); // closed meanwhile by another thread: what was read is no longer there
                throw e;
            }
        }

        @Override
        public T next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            S row = next;
            next = null;
            return view.apply(row);
        }

        void close() {
            exhausted = true;
            cursor.close();
        }
    }
}
