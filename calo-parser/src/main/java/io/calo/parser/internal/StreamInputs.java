package io.calo.parser.internal;

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
    private final boolean archive;
    private boolean done;

    private StreamInputs(
            String name,
            boolean discovered,
            InputStream stream,
            CountingInput counted,
            boolean archive,
            IgnoredListener listener) {
        this.name = name;
        this.discovered = discovered;
        this.stream = stream;
        this.counted = counted;
        this.archive = archive;
        this.listener = listener;
    }

    /** Looks at the stream's first bytes; the stream is closed with these inputs, and now if that fails. */
    public static StreamInputs of(String name, boolean discovered, InputStream raw, IgnoredListener listener)
            throws IOException {
        try {
            CountingInput counted = new CountingInput(raw);
            PushbackInputStream stream = new PushbackInputStream(counted, HEAD);
            byte[] head = new byte[HEAD];
            int length = stream.readNBytes(head, 0, HEAD);
            stream.unread(head, 0, length);
            boolean archive = length == HEAD && head[0] == 'P' && head[1] == 'K' && isZipMark(head[2], head[3]);
            InputStream decoded = archive
                    ? new ZipInputStream(stream)
                    : GzipInput.isMagic(head, length) ? new GzipInput(stream) : stream;
            return new StreamInputs(name, discovered, decoded, counted, archive, listener);
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
        if (stream instanceof ZipInputStream zip && archive) {
            return nextEntry(zip);
        }
        done = true;
        return InputSource.of(name, discovered, stream);
    }

    private @Nullable InputSource nextEntry(ZipInputStream zip) {
        try {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                String entryName = name + "!/" + entry.getName();
                String last = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
                if (FileInputs.isHidden(last) || entry.getName().startsWith("__MACOSX/")) {
                    listener.ignored(entryName, "hidden");
                } else if (!entry.isDirectory()) {
                    return InputSource.of(entryName, true, decoded(zip));
                }
            }
            done = true;
            return null;
        } catch (IOException | IllegalArgumentException e) { // the latter for names that are not UTF-8
            done = true;
            return InputSource.failed(name, new CorruptInputException("the zip archive is corrupt: " + e.getMessage()));
        }
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
