package io.calo.parser;

import io.calo.parser.internal.shape.Remark;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one input into records, one after another, whatever its shape: each is laid out as a record of an S3 export, which is the one
 * shape that {@link RecordReader} knows. All numbers are about the input as it stands, decompressed.
 */
interface Framer {
    /** What a frame turned out to be. */
    enum Frame {
        /** Begins with a timestamp. */
        RECORD,
        /** A record beyond the limit, of which only the beginning is laid out. */
        LONG_RECORD,
        /** Does not begin with a timestamp: the beginning of an input, or the stump of a timestamp at its end. */
        FRAGMENT,
        /** Is no record for the reason that {@link RawRecord#fault} tells; its beginning is laid out. */
        FAULT
    }

    /**
     * Finds the next frame and lays it into {@code raw}.
     *
     * @return what it is, or null at the end of the input
     */
    @Nullable
    Frame next(RawRecord raw);

    /** Why the input ended before its time; null where it ended well. What it held has been given out. */
    @Nullable
    IOException failure();

    /** Bytes of the input read so far. */
    long decodedBytes();

    /** Bytes of the input that belong to no frame: line ends between records, a byte order mark, what envelopes consist of. */
    long separatorBytes();

    /** Frames of the input found so far. */
    long frames();

    /** Line at which the next frame would begin, 1-based. */
    long line();

    /** Bytes of the last frame in the input, its separators not included. */
    long byteLength();

    /** Whether nothing follows the last frame. */
    boolean isDrained();

    /** What is to be known of the input, complete at its end. */
    default List<Remark> remarks() {
        return List.of();
    }
}
