package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One input, decompressed; its stream's read may end in a {@link CorruptInputException}, after all that the input holds.
 *
 * @param name relative to what was opened
 * @param discovered whether it was found in a folder or an archive rather than named by the caller; only then may it turn out
 *     to be no log and be ignored
 * @param ordinal differs from those of all other inputs of what was opened; greater, the later a single reader meets it
 * @param stream what it decompresses to
 * @param failure why it could not be opened; the stream is then empty
 */
public record InputSource(
        String name,
        boolean discovered,
        long ordinal,
        InputStream stream,
        @Nullable IOException failure) {
    static InputSource of(String name, boolean discovered, long ordinal, InputStream stream) {
        return new InputSource(name, discovered, ordinal, stream, null);
    }

    /**
     * The stream decompressed as often as it is gzip once more, each layer under the limits of the input as a whole: by its own
     * compressed bytes.
     *
     * @param beginning the stream, with what has been read of it
     * @throws IOException as {@link Gzip#unwrap(InputStream)}
     */
    public InputStream unwrapped(InputStream beginning) throws IOException {
        InputStream decoded = stream instanceof ReadAhead ahead ? ahead.forgone() : stream;
        return Gzip.unwrap(beginning, layer -> decoded instanceof LimitedInput outer ? outer.inside(layer) : layer);
    }

    static InputSource failed(String name, long ordinal, IOException failure) {
        return new InputSource(name, false, ordinal, InputStream.nullInputStream(), failure);
    }
}
