package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import org.jspecify.annotations.Nullable;

/** The inputs in one stream of bytes: itself, decompressed if it is gzip, or the entries of the archive that it is. */
public final class StreamInputs implements Inputs {
    private static final int HEAD = 4;

    private final InputSource source;
    private final CountingInput counted;
    private boolean done;

    private StreamInputs(InputSource source, CountingInput counted) {
        this.source = source;
        this.counted = counted;
    }

    /**
     * Looks at the stream's first bytes; the stream is closed with these inputs, and now if that fails.
     *
     * @param firstOrdinal of the first input; those after it count on
     */
    public static Inputs of(
            String name,
            boolean discovered,
            long firstOrdinal,
            InputStream raw,
            InputLimits limits,
            IgnoredListener listener)
            throws IOException {
        try {
            CountingInput counted = new CountingInput(raw);
            PushbackInputStream stream = new PushbackInputStream(counted, HEAD);
            byte[] head = new byte[HEAD];
            int length = stream.readNBytes(head, 0, HEAD);
            stream.unread(head, 0, length);
            if (ZipInputs.isZip(head, length)) {
                return new ZipInputs(name, firstOrdinal, stream, counted, limits, listener);
            }
            InputStream decoded = GzipInput.isMagic(head, length)
                    ? new LimitedInput(new GzipInput(stream), counted::count, limits)
                    : stream;
            return new StreamInputs(InputSource.of(name, discovered, firstOrdinal, decoded), counted);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    @Override
    public @Nullable InputSource next() {
        if (done) {
            return null;
        }
        done = true;
        return source;
    }

    @Override
    public long bytesRead() {
        return counted.count();
    }

    @Override
    public void close() throws IOException {
        source.stream().close();
    }
}
