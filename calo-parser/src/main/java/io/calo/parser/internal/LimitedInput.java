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
        if (length == 0) {
            return 0;
        }
        long room = Math.min(limits.decodedBytes(), byRatio()) - decoded;
        int read = in.read(target, from, (int) Math.min(length, Math.max(room, 1)));
        decoded += Math.max(read, 0);
        if (room <= 0 && read > 0) {
            requireAllowed(); // the byte that is one too many is read all the same, since taking it may take more
            // compressed ones
        }
        return read;
    }

    /** How many bytes there may be for the compressed ones that have been taken. */
    private long byRatio() {
        long from = compressed.getAsLong();
        boolean immense = from > Long.MAX_VALUE / limits.compressionRatio();
        return immense ? Long.MAX_VALUE : Math.max(InputLimits.FREE_BYTES, from * limits.compressionRatio());
    }

    private void requireAllowed() throws InputLimitException {
        long allowed = decoded - 1;
        if (decoded > limits.decodedBytes()) {
            String what = "the data decompress to more than " + allowed + " bytes";
            exceeded = new InputLimitException(what, "maxDecodedBytes", limits.decodedBytes(), LOST);
        } else if (decoded > byRatio()) {
            String what =
                    "the data have decompressed from " + compressed.getAsLong() + " to more than " + allowed + " bytes";
            exceeded = new InputLimitException(what, "maxCompressionRatio", limits.compressionRatio(), LOST);
        }
        if (exceeded != null) {
            throw exceeded;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
