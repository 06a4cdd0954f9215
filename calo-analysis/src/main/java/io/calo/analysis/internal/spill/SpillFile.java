package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * A temporary file: one thread appends, then any number read. Holds on to its space, whose folder stays as long as somebody
 * holds on to a file.
 */
final class SpillFile {
    /** The JDK keeps a direct buffer per thread as large as the largest array ever handed over. */
    private static final int AT_ONCE = 1 << 16;

    private final SpillSpace space;
    private final Path path;
    private volatile FileChannel channel;
    private volatile long size;

    SpillFile(SpillSpace space, Path path, FileChannel channel) {
        this.space = space;
        this.path = path;
        this.channel = channel;
    }

    Path path() {
        return path;
    }

    /** Bytes appended. */
    long size() {
        return size;
    }

    /** Appends the first {@code length} of {@code bytes}. */
    void append(byte[] bytes, int length) throws IOException {
        for (int from = 0; from < length; ) {
            int written = write(ByteBuffer.wrap(bytes, from, Math.min(AT_ONCE, length - from)));
            from += written;
            grow(written);
        }
    }

    private int write(ByteBuffer bytes) throws IOException {
        try {
            return channel.write(bytes, size);
        } catch (IOException e) {
            throw space.cannotWrite(e);
        }
    }

    @SuppressWarnings("NonAtomicVolatileUpdate") // only one thread appends
    private void grow(int written) {
        size += written;
        space.wrote(written);
    }

    /** Reads {@code length} bytes, no fewer. */
    void read(long position, byte[] into, int from, int length) throws IOException {
        for (int done = 0; done < length; ) {
            ByteBuffer rest = ByteBuffer.wrap(into, from + done, Math.min(AT_ONCE, length - done));
            int read = read(rest, position + done);
            if (read < 0) {
                throw new IOException(path + " ends at byte " + (position + done) + ", of " + size + " written");
            }
            done += read;
        }
    }

    /** An interrupt in the middle of a read closes the channel, and other threads read of it too: they open it again. */
    private int read(ByteBuffer into, long position) throws IOException {
        FileChannel used = channel;
        try {
            return used.read(into, position);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (ClosedChannelException e) {
            synchronized (this) {
                if (channel == used) {
                    channel = space.reopened(path);
                }
            }
            return channel.read(into, position);
        }
    }

    /** What to throw where the file does not hold what was written. */
    IOException damaged(long position) {
        return new IOException(path + " is damaged at byte " + position + ": something else changed it");
    }

    /** Closes and deletes the file. */
    void delete() throws IOException {
        space.remove(this);
    }
}
