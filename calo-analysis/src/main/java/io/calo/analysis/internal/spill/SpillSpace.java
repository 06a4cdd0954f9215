package io.calo.analysis.internal.spill;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Where rows lie that memory has no room for: a temporary folder that only its owner can enter, and the words that recur in
 * them. For any number of threads.
 *
 * <p>The folder is made when the first file is. It is gone after {@link #close}, or some time after nobody holds the space
 * any more, or when the JVM ends (other than by being killed outright).
 */
public final class SpillSpace implements Closeable {
    private final SpillFolder folder;
    private final Words words = new Words();
    private final AtomicLong written = new AtomicLong();
    private final AtomicLong present = new AtomicLong();
    private final AtomicLong peak = new AtomicLong();

    /**
     * A space below {@code parent}, an existing folder that is on a disk with room; or, if null, below
     * {@code java.io.tmpdir}. Nothing is touched yet.
     */
    public SpillSpace(@Nullable Path parent) {
        SpillFolder made = new SpillFolder(parent);
        folder = made;
        OpenFolders.CLEANER.register(this, () -> OpenFolders.removeOrLog(made));
    }

    /** The words of the rows in this space. */
    public Words words() {
        return words;
    }

    /** Bytes written to disk so far, those since deleted too. */
    public long bytesWritten() {
        return written.get();
    }

    /** The most bytes that were on disk at once. */
    public long peakBytes() {
        return peak.get();
    }

    /** Closes and deletes all files and their folder. May be called again; if it failed, tries again. */
    @Override
    public void close() throws IOException {
        folder.delete();
        present.set(0);
    }

    /** An empty file. */
    SpillFile newFile() throws IOException {
        try {
            Path name = folder.newName();
            return new SpillFile(this, name, folder.open(name));
        } catch (IOException e) {
            throw cannotWrite(e);
        }
    }

    FileChannel reopened(Path file) throws IOException {
        return folder.reopen(file);
    }

    void remove(SpillFile file) throws IOException {
        folder.remove(file.path());
        present.addAndGet(-file.size());
    }

    void wrote(int bytes) {
        written.addAndGet(bytes);
        peak.accumulateAndGet(present.addAndGet(bytes), Math::max);
    }

    /** Says what to do about a failed write; an end that somebody asked for is no failure. */
    IOException cannotWrite(IOException cause) {
        return cause instanceof ClosedChannelException
                ? cause
                : new IOException(
                        "Cannot write temporary rows in " + folder + " (" + cause
                                + "). Free space there, or name another temporary folder with enough room.",
                        cause);
    }

    /** The folder; or where it would be made. */
    @Override
    public String toString() {
        return folder.toString();
    }
}
