package io.calo.parser.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses gzip (RFC 1952), members following one another included. Unlike the JDK's own stream it gives out every byte that
 * a broken stream holds before it reports the fault, and bytes after the last member are a fault, not silence.
 */
final class GzipInput extends BlockInput {
    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int FLAG_HEADER_CRC = 2;
    private static final int FLAG_EXTRA = 4;
    private static final int FLAG_NAME = 8;
    private static final int FLAG_COMMENT = 16;

    private final InputStream in;
    private final Inflater inflater;
    private final CRC32 crc;
    private final byte[] buffer;

    /** What is to be closed with this stream; null where it is shared with others. */
    private final @Nullable Inflation own;

    private int at;
    private int limit;

    /** Compressed bytes read before the buffer. */
    private long offset;

    private boolean inMember;
    private boolean done;
    private String fault = "";

    GzipInput(InputStream in) {
        this(in, new Inflation(), true);
    }

    /** With what other streams use after this one, which does not close it. */
    GzipInput(InputStream in, Inflation shared) {
        this(in, shared, false);
    }

    private GzipInput(InputStream in, Inflation inflation, boolean own) {
        this.in = in;
        this.inflater = inflation.inflater;
        this.crc = inflation.crc;
        this.buffer = inflation.buffer;
        this.own = own ? inflation : null;
    }

    static boolean isMagic(byte[] head, int length) {
        return length >= 2 && (head[0] & 0xFF) == MAGIC_1 && (head[1] & 0xFF) == MAGIC_2;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!done) {
            if (!fault.isEmpty()) {
                throw corrupt(fault);
            }
            if (!inMember) {
                inMember = openMember();
                done = !inMember;
                continue;
            }
            int read = inflate(target, from, length);
            if (read > 0) {
                crc.update(target, from, read);
                return read;
            }
            if (inflater.finished()) {
                closeMember();
            } else if (inflater.needsInput() && fault.isEmpty()) {
                if (!refill()) {
                    throw corrupt("the gzip data end early");
                }
                inflater.setInput(buffer, 0, limit);
            }
        }
        return -1;
    }

    private int inflate(byte[] target, int from, int length) {
        long before = inflater.getBytesWritten();
        try {
            int read = inflater.inflate(target, from, length);
            if (read == 0 && inflater.needsDictionary()) {
                fault = "the gzip data ask for a dictionary";
            }
            return read;
        } catch (DataFormatException e) {
            // What was decoded before the fault stands in the target already.
            fault = "the gzip data are corrupt (" + e.getMessage() + ")";
            at = limit - inflater.getRemaining();
            return (int) (inflater.getBytesWritten() - before);
        }
    }

    /** Reads a member's header; false where the input ends, or is only padded with zeros, instead. */
    private boolean openMember() throws IOException {
        long start = offset + at;
        int first = next();
        if (first < 0) {
            return false;
        }
        if (first == 0) {
            return skipPadding();
        }
        if (first != MAGIC_1 || require() != MAGIC_2) {
            throw foreign(start);
        }
        if (require() != 8) {
            throw corrupt("the gzip data are of an unknown method");
        }
        int flags = require();
        skip(6);
        if ((flags & FLAG_EXTRA) != 0) {
            skip(require() | require() << 8);
        }
        if ((flags & FLAG_NAME) != 0) {
            skipText();
        }
        if ((flags & FLAG_COMMENT) != 0) {
            skipText();
        }
        if ((flags & FLAG_HEADER_CRC) != 0) {
            skip(2);
        }
        inflater.reset();
        inflater.setInput(buffer, at, limit - at);
        crc.reset();
        return true;
    }

    private boolean skipPadding() throws IOException {
        int next;
        while ((next = next()) == 0) {
            // padding, as tapes have it
        }
        if (next > 0) {
            throw foreign(offset + at - 1);
        }
        return false;
    }

    private CorruptInputException foreign(long start) {
        return corrupt("data that are not gzip follow the gzip data, and were not read", start);
    }

    private void closeMember() throws IOException {
        at = limit - inflater.getRemaining();
        inMember = false;
        long size = inflater.getBytesWritten() & 0xFFFF_FFFFL;
        if (requireInt() != crc.getValue() || requireInt() != size) {
            throw corrupt("the gzip data do not match their checksum");
        }
    }

    private long requireInt() throws IOException {
        return require() | (long) require() << 8 | (long) require() << 16 | (long) require() << 24;
    }

    private void skip(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            require();
        }
    }

    private void skipText() throws IOException {
        while (require() != 0) {
            // up to the closing zero
        }
    }

    private int require() throws IOException {
        int next = next();
        if (next < 0) {
            throw corrupt("the gzip data end early");
        }
        return next;
    }

    private int next() throws IOException {
        return at < limit || refill() ? buffer[at++] & 0xFF : -1;
    }

    private boolean refill() throws IOException {
        offset += limit;
        at = 0;
        limit = 0;
        int read;
        do {
            read = in.read(buffer, 0, buffer.length);
        } while (read == 0); // as a stream may answer, though it should wait
        limit = Math.max(read, 0);
        return read > 0;
    }

    private CorruptInputException corrupt(String what) {
        return corrupt(what, offset + at);
    }

    private CorruptInputException corrupt(String what, long compressedByte) {
        fault = what;
        return new CorruptInputException(what + " at compressed byte " + compressedByte);
    }

    @Override
    public void close() throws IOException {
        if (own != null) {
            own.close();
        }
        in.close();
    }
}
