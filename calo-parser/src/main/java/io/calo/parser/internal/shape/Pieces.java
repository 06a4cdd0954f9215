package io.calo.parser.internal.shape;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One input of some shape, taken apart. Bytes that no piece covers are what the shape itself consists of. */
public interface Pieces {
    /** The next piece, or null at the end of the input. */
    @Nullable
    Piece next();

    /** Bytes of the input read so far. */
    long decodedBytes();

    /** Line at which reading stands, 1-based. */
    long line();

    /** Why the input ended before its time; null where it ended well. */
    @Nullable
    IOException failure();

    /** What is to be known of the input, complete once {@link #next} has answered null. */
    List<Remark> remarks();
}
