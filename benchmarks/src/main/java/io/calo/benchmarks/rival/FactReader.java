package io.calo.benchmarks.rival;

import java.io.IOException;
import java.nio.file.Path;

/** Reads facts in the shape that a rival is made for. Safe for use by one thread, again and again. */
public interface FactReader {
    /**
     * Reads a whole file.
     *
     * @return how many records it holds
     * @throws IOException if it cannot be read, or holds something else
     */
    long read(Path file, FactSink sink) throws IOException;
}
