package io.calo.parser.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a zip archive, from its beginning to its end, as a stream allows. Unlike the JDK's own stream it goes on after an
 * entry that is broken, encrypted or of an unknown method: behind the data where their length is known, else at the next place that
 * looks like the beginning of an entry. It gives out every byte that a broken entry holds before it reports the fault.
 */
final class ZipStream implements Closeable {
    private final InputStream in;
    private final ForwardBytes bytes;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private @Nullable ZipHeader header;

    /** Where the entry's data begin in the archive. */
    private long dataStart;

    private long decoded;
    private boolean ended = true;
    private boolean saidToEnd;
    private String fault = "";

    ZipStream(InputStream in) {
        this.in = in;
        this.bytes = new ForwardBytes(in);
    }

    /**
     * Turns to the next entry; what is left of the one before is passed over.
     *
     * @return null where the archive's directory begins, or the archive ends
     * @throws CorruptInputException if something else stands here; the next call goes on after it
     * @throws EOFException if the archive ends inside of an entry's header
     */
    @Nullable
    ZipHeader next() throws IOException {
        if (!ended) {
            passOver();
        }
        ended = true;
        if (!bytes.has(4)) {
            return null;
        }
        if (bytes.peek(0, 4) != ZipHeader.ENTRY) {
            return endOrFault();
        }
        ZipHeader next = ZipHeader.read(bytes);
        header = next;
        dataStart = bytes.position();
        decoded = 0;
        ended = false;
        fault = "";
        crc.reset();
        inflater.reset();
        return next;
    }

    private @Nullable ZipHeader endOrFault() throws IOException {
        if (isEnd()) {
            return null;
        }
        long at = bytes.position();
        seek();
        throw new CorruptInputException("the zip archive holds at byte " + at + " what is no entry");
    }

    private boolean isEnd() {
        long signature = bytes.peek(0, 4);
        return signature == ZipHeader.DIRECTORY || signature == ZipHeader.END || signature == ZipHeader.WIDE_END;
    }

    private void passOver() throws IOException {
        ZipHeader passed = current();
        long rest = passed.compressedBytes() - (bytes.position() - dataStart);
        if (passed.compressedBytes() >= 0 && rest >= 0) {
            bytes.skip(rest);
        }
        seek();
    }

    /** Goes to the next byte at which an entry or the directory seems to begin; to the end where there is none. */
    private void seek() throws IOException {
        while (bytes.has(4) && !isEnd() && !ZipHeader.isHere(bytes)) {
            bytes.at++;
            while (bytes.at < bytes.limit && bytes.buffer[bytes.at] != 'P') {
                bytes.at++;
            }
        }
    }

    /** The data of the entry that {@link #next} turned to, as one stream that closes nothing. */
    InputStream data() {
        return new BlockInput() {
            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return length == 0 ? 0 : ZipStream.this.read(target, from, length);
            }
        };
    }

    /** Whether an entry's fault told already that the archive ends early. */
    boolean saidToEnd() {
        return saidToEnd;
    }

    /** Compressed bytes of the entry that have been taken. */
    long taken() {
        return bytes.position() - dataStart;
    }

    private int read(byte[] target, int from, int length) throws IOException {
        if (!fault.isEmpty()) {
            throw new CorruptInputException(fault);
        }
        if (ended) {
            return -1;
        }
        int read = current().method() == ZipHeader.STORED ? copy(target, from, length) : inflate(target, from, length);
        if (read < 0) {
            check();
            ended = true;
        } else {
            crc.update(target, from, read);
            decoded += read;
        }
        return read;
    }

    private int copy(byte[] target, int from, int length) throws IOException {
        long left = current().compressedBytes() - decoded;
        if (left == 0) {
            return -1;
        }
        if (!bytes.has(1)) {
            throw endsEarly();
        }
        int copied = (int) Math.min(left, Math.min(length, bytes.limit - bytes.at));
        System.arraycopy(bytes.buffer, bytes.at, target, from, copied);
        bytes.at += copied;
        return copied;
    }

    private int inflate(byte[] target, int from, int length) throws IOException {
        int read = 0;
        while (read == 0 && !inflater.finished() && fault.isEmpty()) {
            if (inflater.needsInput() && bytes.has(1)) {
                inflater.setInput(bytes.buffer, bytes.at, bytes.limit - bytes.at);
            }
            read = inflateSome(target, from, length); // even without more: the inflater may hold back a byte or two
            bytes.at = bytes.limit - inflater.getRemaining();
            if (read == 0 && isStarved()) {
                throw endsEarly();
            }
        }
        if (read == 0 && !fault.isEmpty()) {
            throw new CorruptInputException(fault);
        }
        return read > 0 ? read : -1;
    }

    private boolean isStarved() throws IOException {
        return inflater.needsInput() && !inflater.finished() && fault.isEmpty() && !bytes.has(1);
    }

    private int inflateSome(byte[] target, int from, int length) {
        long before = inflater.getBytesWritten();
        try {
            int read = inflater.inflate(target, from, length);
            if (inflater.needsDictionary()) {
                fault = "the zip entry asks for a dictionary";
            }
            return read;
        } catch (DataFormatException e) {
            // What was decoded before the fault stands in the target already.
            fault = "the zip entry is corrupt (" + e.getMessage() + ")";
            return (int) (inflater.getBytesWritten() - before);
        }
    }

    private CorruptInputException endsEarly() {
        ended = true;
        saidToEnd = true;
        fault = "the zip archive ends early, inside of this entry";
        return new CorruptInputException(fault);
    }

    /** Compares what was read with what the header or the descriptor after the data tells. */
    private void check() throws IOException {
        ZipHeader read = current();
        long compressed = taken();
        boolean right = read.described()
                ? isDescribed(compressed, read.wide())
                : read.crc() == crc.getValue()
                        && read.decodedBytes() == decoded
                        && read.compressedBytes() == compressed;
        if (!right) {
            fault = "the zip entry does not match its checksum";
            throw new CorruptInputException(fault);
        }
    }

    private boolean isDescribed(long compressed, boolean wide) throws IOException {
        try {
            bytes.require(4);
            bytes.skip(bytes.peek(0, 4) == ZipHeader.DESCRIPTOR ? 4 : 0);
            bytes.require(12);
            boolean sum = bytes.peek(0, 4) == crc.getValue();
            boolean narrow = !wide && matches(compressed, 4);
            boolean right = sum && (narrow || (bytes.has(20) && matches(compressed, 8)));
            if (right) {
                bytes.skip(narrow ? 12 : 20);
            }
            return right || (sum && wide && matches(compressed, 4) && skipNarrow());
        } catch (EOFException e) {
            throw endsEarly();
        }
    }

    private boolean skipNarrow() throws IOException {
        bytes.skip(12);
        return true;
    }

    private boolean matches(long compressed, int length) {
        long mask = length == 4 ? 0xFFFF_FFFFL : -1L;
        return bytes.peek(4, length) == (compressed & mask) && bytes.peek(4 + length, length) == (decoded & mask);
    }

    private ZipHeader current() {
        ZipHeader current = header;
        if (current == null) {
            throw new IllegalStateException("there is no entry yet");
        }
        return current;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
