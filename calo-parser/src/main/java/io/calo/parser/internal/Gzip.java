package io.calo.parser.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.UnaryOperator;

/** Data that were compressed more than once, as Firehose does with what CloudWatch Logs has compressed already. */
public final class Gzip {
    private static final int MAX_LAYERS = 4;

    private Gzip() {}

    /** Whether gzip data begin so. */
    public static boolean isMagic(byte[] head, int length) {
        return GzipInput.isMagic(head, length);
    }

    /**
     * The stream decompressed as often as it is gzip; closing the one closes the other.
     *
     * @throws IOException if that is more than four times, or the first bytes cannot be read
     */
    public static InputStream unwrap(InputStream stream) throws IOException {
        return unwrap(stream, UnaryOperator.identity());
    }

    /**
     * The same with something around each layer: one that decompresses to little or nothing may ask for much of the one around it.
     *
     * @param around makes of what a layer decompresses to what is read instead
     */
    public static InputStream unwrap(InputStream stream, UnaryOperator<InputStream> around) throws IOException {
        InputStream unwrapped = stream;
        for (int layers = 0; layers <= MAX_LAYERS; layers++) {
            byte[] head = unwrapped.readNBytes(2);
            // A pushback stream would lose the bytes pushed back where the stream behind it fails.
            InputStream peeked = new SequenceInputStream(new ByteArrayInputStream(head), unwrapped);
            if (!isMagic(head, head.length)) {
                return peeked;
            }
            unwrapped = around.apply(new GzipInput(peeked));
        }
        throw new CorruptInputException("gzip within gzip more than " + MAX_LAYERS + " times");
    }
}
