package io.calo.simulator;

import java.io.Closeable;
import java.io.IOException;

/** Writes the pages of all streams in one shape. */
interface PageWriter extends Closeable {
    void write(LogPage page) throws IOException;

    /** Writes what is left. */
    @Override
    default void close() throws IOException {}
}
