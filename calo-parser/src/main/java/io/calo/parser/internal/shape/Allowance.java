package io.calo.parser.internal.shape;

import io.calo.parser.internal.BlockInput;
import io.calo.parser.internal.InputLimitException;
import io.calo.parser.internal.InputLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * What all the payloads of one input may decompress to together, for each byte of the input. Each alone may be small and yet hold
 * others, each of which holds others: so whatever is decompressed counts, at each layer of compression and of payloads.
 */
final class Allowance {
    private final LongSupplier input;
    private final int ratio;
    private long decoded;

    /** @param input how many bytes have been taken of the input that holds the payloads */
    Allowance(LongSupplier input, int ratio) {
        this.input = input;
        this.ratio = ratio;
    }

    /** The stream, of which every byte counts; it fails with an {@link InputLimitException} once there are too many. */
    InputStream counted(InputStream in) {
        return new BlockInput() {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                require();
                int read = in.read(target, from, length);
                decoded += Math.max(read, 0);
                return read;
            }

            @Override
            public void close() throws IOException {
                in.close();
            }
        };
    }

    private void require() throws InputLimitException {
        long from = input.getAsLong();
        if (decoded > InputLimits.FREE_BYTES && decoded / ratio >= from) {
            String what = "payloads have decompressed from " + from + " to " + decoded + " bytes";
            throw new InputLimitException(what, "maxCompressionRatio", ratio, "the rest of this one was not read");
        }
    }
}
