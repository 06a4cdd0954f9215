package io.calo.parser.internal;

import java.io.IOException;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;

/**
 * The files of a walk, opened one after another: archives as their entries, compression known by its first bytes. Several of
 * these may share a walk, each in a thread of its own; together they read each file once.
 */
public final class FileInputs implements Inputs {
    private final FileWalk walk;
    private final InputLimits limits;
    private final IgnoredListener listener;
    private final Workspace workspace;
    private @Nullable Inputs current;
    private long bytesOfClosed;

    /**
     * Takes from the walk what no other takes.
     *
     * @param readAhead makes threads to read files ahead; null if none is to
     */
    public FileInputs(FileWalk walk, InputLimits limits, IgnoredListener listener, @Nullable ThreadFactory readAhead) {
        this.walk = walk;
        this.limits = limits;
        this.listener = listener;
        this.workspace = new Workspace(readAhead);
    }

    @Override
    public @Nullable InputSource next() throws IOException {
        while (true) {
            if (current != null) {
                InputSource source = current.next();
                if (source != null) {
                    return source;
                }
                closeFile();
            }
            FoundFile found = walk.next(listener);
            if (found == null) {
                return null;
            }
            try {
                current = found.open(limits, listener, workspace);
            } catch (IOException e) {
                return InputSource.failed(found.name(), found.ordinal(), e);
            }
        }
    }

    @Override
    public long bytesRead() {
        return bytesOfClosed + (current == null ? 0 : current.bytesRead());
    }

    /** Closes the file that is open; the walk goes on for others. */
    @Override
    public void close() throws IOException {
        workspace.close();
        closeFile();
    }

    private void closeFile() throws IOException {
        if (current != null) {
            Inputs closing = current;
            bytesOfClosed += closing.bytesRead();
            current = null;
            closing.close();
        }
    }
}
