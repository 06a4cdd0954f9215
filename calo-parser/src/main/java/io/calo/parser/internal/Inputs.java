package io.calo.parser.internal;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Inputs, one after another, in an order that depends on their names alone. Not safe for use by several threads. */
public interface Inputs extends Closeable {
    /** The next input, which is closed when the one after it is asked for; null after the last. */
    @Nullable
    InputSource next() throws IOException;

    /** Bytes taken out of all inputs so far, compressed as they are. */
    long bytesRead();

    /** Told of what is found but not read. */
    interface IgnoredListener {
        /** Something of that name is not read, for that reason. */
        void ignored(String name, String reason);
    }
}
