package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What compressed data decompress to, as far as limits allow: a few bytes may stand for more than any disk holds. All that is
 * allowed is given out before the {@link InputLimitException}.
 */
final class LimitedInput extends BlockInput {
    private static final String LOST = "the rest was not read";

    private final InputStream in;
    private final LongSupplier compressed;
    private final InputLimits limits;
    private long decoded;
    private @Nullable InputLimitException exceeded;

    /**
     * Limits a stream.
     *
     * @param compressed how many compressed bytes have been taken for what it has given so far, or a few more
     */
    LimitedInput(InputStream in, LongSupplier compressed, InputLimits limits) {
        this.in = in;
        this.compressed = compressed;
        this.limits = limits;
    }

    /** The same limits, by the same compressed bytes, for a layer of compression inside of this one. */
    InputStream inside(InputStream layer) {
        return new LimitedInput(layer, compressed, limits);
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (exceeded != null) {
            throw exceeded;
        }
        long room = limits.decodedBytes() - decoded;
        if (room == 0 && length > 0) {
            return end();
        }
        int read = in.read(target, from, (int) Math.min(length, room));
        decoded += Math.max(read, 0);
        if (decoded > InputLimits.FREE_BYTES) {
            compare(compressed.getAsLong());
        }
        return read;
    }

    /** Nothing more is allowed, so this must be the end. */
    private int end() throws IOException {
        if (in.read() < 0) {
            return -1;
        }
        String what = "the data decompress to more than " + decoded + " bytes";
        exceeded = new InputLimitException(what, "maxDecodedBytes", limits.decodedBytes(), LOST);
        throw exceeded;
    }

    private void compare(long from) {
        if (decoded / limits.compressionRatio() >= from) {
            String what = "the data have decompressed from " + from + " to " + decoded + " bytes";
            exceeded = new InputLimitException(what, "maxCompressionRatio", limits.compressionRatio(), LOST);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
