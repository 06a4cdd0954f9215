package io.calo.parser.internal;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** The inputs in one stream of bytes: itself, decompressed if it is gzip, or the entries of the archive that it is. */
public final class StreamInputs implements Inputs {
    private static final int HEAD = 4;

    private final String name;
    private final boolean discovered;
    private final InputStream stream;
    private final CountingInput counted;
    private final IgnoredListener listener;

    /** The archive's bytes; null where the stream is none. */
    private final @Nullable ZipTail archive;

    private boolean done;
    private long entries;
    private long nextOrdinal;

    private StreamInputs(
            String name,
            boolean discovered,
            long firstOrdinal,
            InputStream stream,
            CountingInput counted,
            @Nullable ZipTail archive,
            IgnoredListener listener) {
        this.name = name;
        this.discovered = discovered;
        this.nextOrdinal = firstOrdinal;
        this.stream = stream;
        this.counted = counted;
        this.archive = archive;
        this.listener = listener;
    }

    /**
     * Looks at the stream's first bytes; the stream is closed with these inputs, and now if that fails.
     *
     * @param firstOrdinal of the first input; those after it count on
     */
    public static StreamInputs of(
            String name, boolean discovered, long firstOrdinal, InputStream raw, IgnoredListener listener)
            throws IOException {
        try {
            CountingInput counted = new CountingInput(raw);
            PushbackInputStream stream = new PushbackInputStream(counted, HEAD);
            byte[] head = new byte[HEAD];
            int length = stream.readNBytes(head, 0, HEAD);
            stream.unread(head, 0, length);
            boolean zip = length == HEAD && head[0] == 'P' && head[1] == 'K' && isZipMark(head[2], head[3]);
            ZipTail archive = zip ? new ZipTail(stream) : null;
            InputStream decoded = archive != null
                    ? new ZipInputStream(archive)
                    : GzipInput.isMagic(head, length) ? new GzipInput(stream) : stream;
            return new StreamInputs(name, discovered, firstOrdinal, decoded, counted, archive, listener);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    /** A local file header, or the end of an archive without entries. */
    private static boolean isZipMark(byte third, byte fourth) {
        return (third == 3 && fourth == 4) || (third == 5 && fourth == 6);
    }

    @Override
    public @Nullable InputSource next() {
        if (done) {
            return null;
        }
        if (archive != null) {
            return nextEntry((ZipInputStream) stream, archive);
        }
        done = true;
        return InputSource.of(name, discovered, nextOrdinal++, stream);
    }

    private @Nullable InputSource nextEntry(ZipInputStream zip, ZipTail tail) {
        try {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                entries++;
                String entryName = name + "!/" + entry.getName();
                if (isHidden(entry.getName())) {
                    listener.ignored(entryName, "hidden");
                } else if (!entry.isDirectory()) {
                    return InputSource.of(entryName, true, nextOrdinal++, decoded(zip));
                }
            }
            done = true;
            String fault = tail.fault(entries);
            return fault.isEmpty() ? null : corrupt(fault);
        } catch (EOFException e) {
            done = true;
            return corrupt("ends early");
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are not UTF-8
            done = true;
            return corrupt("cannot be read after entry " + entries + " (" + e.getMessage()
                    + "); unpack it and read the folder");
        }
    }

    private InputSource corrupt(String what) {
        return InputSource.failed(name, nextOrdinal++, new CorruptInputException("the zip archive " + what));
    }

    /** Whether the entry or a folder on the way to it is hidden; its name is only a label, so {@code ..} is nothing special. */
    private static boolean isHidden(String entry) {
        int from = 0;
        while (from < entry.length()) {
            int slash = entry.indexOf('/', from);
            int to = slash < 0 ? entry.length() : slash;
            String segment = entry.substring(from, to);
            if (!segment.equals(".") && !segment.equals("..") && FileWalk.isHidden(segment)) {
                return true;
            }
            from = to + 1;
        }
        return false;
    }

    private static InputStream decoded(ZipInputStream zip) throws IOException {
        PushbackInputStream entry = new PushbackInputStream(new Unclosed(zip), HEAD);
        byte[] head = new byte[HEAD];
        int length = entry.readNBytes(head, 0, HEAD);
        entry.unread(head, 0, length);
        return GzipInput.isMagic(head, length) ? new GzipInput(entry) : entry;
    }

    /** An entry's stream; closing it leaves the archive open. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // the archive goes on
        }
    }

    @Override
    public long bytesRead() {
        return counted.count();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
