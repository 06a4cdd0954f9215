package io.calo.simulator;

import java.io.Closeable;
import java.io.IOException;

/** Where the text of one log stream goes. */
interface StreamSink extends Closeable {
    /** Takes whole records, as an export has them. */
    void append(TextBuffer text) throws IOException;

    /** Bytes since the last end of a file, in the export's shape: what is simulated must not depend on the shape it is written in. */
    long inFile();

    /** Ends the open file; what follows goes to the next. */
    @Override
    void close() throws IOException;
}
