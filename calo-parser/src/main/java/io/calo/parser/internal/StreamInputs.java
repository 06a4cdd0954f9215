package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/** The inputs in one stream of bytes: itself, decompressed if it is gzip, or the entries of the archive that it is. */
public final class StreamInputs implements Inputs {
    private final InputSource source;
    private final HeadInput counted;

    /** What is to be closed with these inputs; null where it is shared with others. */
    private final @Nullable Workspace own;

    private boolean done;

    private StreamInputs(InputSource source, HeadInput counted, @Nullable Workspace own) {
        this.source = source;
        this.counted = counted;
        this.own = own;
    }

    /**
     * Looks at the stream's first bytes; the stream is closed with these inputs, and now if that fails.
     *
     * @param firstOrdinal of the first input; those after it count on
     * @param readAhead makes a thread to read the stream ahead; null if none is to
     */
    public static Inputs of(
            String name,
            boolean discovered,
            long firstOrdinal,
            InputStream raw,
            InputLimits limits,
            IgnoredListener listener,
            @Nullable ThreadFactory readAhead)
            throws IOException {
        Workspace workspace = new Workspace(readAhead);
        return of(name, discovered, firstOrdinal, raw, limits, listener, workspace, workspace);
    }

    /** The same with a workspace that is shared with inputs opened before and after, and not closed with these. */
    static Inputs of(FoundFile file, InputStream raw, InputLimits limits, IgnoredListener listener, Workspace shared)
            throws IOException {
        return of(file.name(), file.discovered(), file.ordinal(), raw, limits, listener, shared, null);
    }

    private static Inputs of(
            String name,
            boolean discovered,
            long firstOrdinal,
            InputStream raw,
            InputLimits limits,
            IgnoredListener listener,
            Workspace workspace,
            @Nullable Workspace own)
            throws IOException {
        try {
            HeadInput stream = new HeadInput(raw, workspace.head);
            if (stream.isZip()) {
                return new ZipInputs(name, firstOrdinal, stream, limits, listener);
            }
            InputStream decoded = stream.isGzip()
                    ? new LimitedInput(new GzipInput(stream, workspace.inflation()), stream::count, limits)
                    : stream;
            return new StreamInputs(
                    InputSource.of(name, discovered, firstOrdinal, workspace.readAhead(decoded)), stream, own);
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
        if (own != null) {
            own.close();
        }
        source.stream().close();
    }
}
