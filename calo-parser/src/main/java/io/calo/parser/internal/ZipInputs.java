package io.calo.parser.internal;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.jspecify.annotations.Nullable;

/** The entries of a zip archive, each an input of its own; what cannot be read of it is an input that has failed. */
final class ZipInputs implements Inputs {
    private static final int HEAD = 4;
    private static final String NESTED =
            "it is a zip archive inside of another, which is not opened; unpack the outer one and read the folder";

    private final String name;
    private final InputLimits limits;
    private final IgnoredListener listener;
    private final HeadInput counted;
    private final ZipTail tail;
    private final ZipStream zip;

    /** The data of the last entry, if their length is not known. */
    private InputStream rest = InputStream.nullInputStream();

    private final byte[] passed = new byte[1 << 13];
    private long entries;
    private long nextOrdinal;
    private boolean done;

    ZipInputs(String name, long firstOrdinal, HeadInput archive, InputLimits limits, IgnoredListener listener) {
        this.name = name;
        this.nextOrdinal = firstOrdinal;
        this.counted = archive;
        this.limits = limits;
        this.listener = listener;
        this.tail = new ZipTail(archive);
        this.zip = new ZipStream(tail);
    }

    @Override
    public @Nullable InputSource next() {
        while (!done) {
            try {
                passRest();
                ZipHeader entry = zip.next();
                InputSource source = entry == null ? end() : open(entry);
                if (source != null) {
                    return source;
                }
            } catch (EOFException e) {
                done = true;
                return failed(name, new CorruptInputException("the zip archive ends early"));
            } catch (CorruptInputException e) {
                return failed(name, e);
            } catch (IOException e) {
                done = true;
                return failed(name, e);
            }
        }
        return null;
    }

    private @Nullable InputSource end() throws IOException {
        done = true;
        String fault = tail.fault(entries);
        return fault.isEmpty() || zip.saidToEnd()
                ? null
                : failed(name, new CorruptInputException("the zip archive " + fault));
    }

    /** The entry, or null where there is nothing to be read in it. */
    private @Nullable InputSource open(ZipHeader entry) throws IOException {
        if (++entries > limits.zipEntries()) {
            done = true;
            String what = "the zip archive holds more entries than " + limits.zipEntries();
            return failed(
                    name,
                    new InputLimitException(what, "maxZipEntries", limits.zipEntries(), "the others were not read"));
        }
        String entryName = name + "!/" + entry.name();
        InputStream data = new LimitedInput(zip.data(), zip::taken, limits);
        rest = entry.compressedBytes() < 0 && entry.obstacle().isEmpty() ? data : InputStream.nullInputStream();
        if (isHidden(entry.name())) {
            listener.ignored(entryName, "hidden");
            return null;
        }
        if (entry.isFolder()) {
            return null;
        }
        return entry.obstacle().isEmpty()
                ? open(entryName, data)
                : failed(entryName, new CorruptInputException(entry.obstacle() + "; unpack it and read the folder"));
    }

    private InputSource open(String entryName, InputStream data) throws IOException {
        byte[] head = new byte[HEAD];
        int length;
        try {
            length = data.readNBytes(head, 0, HEAD);
        } catch (CorruptInputException e) {
            return failed(entryName, e);
        }
        // A pushback stream would lose the bytes pushed back where the stream behind it fails.
        InputStream stream = new SequenceInputStream(new ByteArrayInputStream(head, 0, length), data);
        if (isZip(head, length)) {
            return failed(entryName, new IOException(NESTED));
        }
        InputStream decoded =
                GzipInput.isMagic(head, length) ? new LimitedInput(new GzipInput(stream), zip::taken, limits) : stream;
        return InputSource.of(entryName, true, nextOrdinal++, decoded);
    }

    /**
     * Passes over what nobody wanted of the last entry. It may hold what looks like entries, so where its end is not known, it is
     * looked for by decompressing.
     *
     * @throws EOFException if the archive ends there
     */
    private void passRest() throws IOException {
        boolean told = zip.saidToEnd();
        try {
            while (rest.read(passed, 0, passed.length) >= 0) {
                // nobody wants it
            }
        } catch (CorruptInputException | InputLimitException e) {
            if (!told && zip.saidToEnd()) {
                throw new EOFException();
            }
            // The next entry is looked for from here.
        }
        rest = InputStream.nullInputStream();
    }

    private InputSource failed(String what, IOException failure) {
        return InputSource.failed(what, nextOrdinal++, failure);
    }

    /** A local file header, or the end of an archive without entries. */
    static boolean isZip(byte[] head, int length) {
        return length == HEAD
                && head[0] == 'P'
                && head[1] == 'K'
                && ((head[2] == 3 && head[3] == 4) || (head[2] == 5 && head[3] == 6));
    }

    /**
     * Whether the entry or a folder on the way to it is hidden; its name is only a label, so {@code ..} is nothing special. Some
     * programs write backslashes for slashes.
     */
    private static boolean isHidden(String name) {
        String entry = name.replace('\\', '/');
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

    @Override
    public long bytesRead() {
        return counted.count();
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
