package io.calo.parser.internal;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Gzip decoded in the smallest steps there are, with no regard to speed: what {@link GzipInput} is compared with. */
final class NaiveGzip {
    private final byte[] input;
    private final ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    private final boolean whole;
    private int at;
    private boolean ended;

    private NaiveGzip(byte[] input) {
        this.input = input;
        this.whole = members();
    }

    static NaiveGzip read(byte[] input) {
        return new NaiveGzip(input);
    }

    /** All that can be decoded, up to the first fault. */
    byte[] bytes() {
        return decoded.toByteArray();
    }

    /** Whether there is no fault: members, and perhaps zeros after them. */
    boolean whole() {
        return whole;
    }

    private boolean members() {
        while (at < input.length && input[at] != 0) {
            if (!header() || !body()) {
                return false;
            }
        }
        while (at < input.length) {
            if (input[at++] != 0) {
                return false;
            }
        }
        return true;
    }

    private boolean header() {
        if (next() != 0x1F || next() != 0x8B || next() != 8) {
            return false;
        }
        int flags = next();
        skip(6);
        if ((flags & 4) != 0) {
            skip(next() + 256 * next());
        }
        for (int text = 8; text <= 16; text *= 2) {
            if ((flags & text) != 0) {
                skipText();
            }
        }
        skip((flags & 2) != 0 ? 2 : 0);
        return !ended;
    }

    private void skip(int count) {
        for (int i = 0; i < count; i++) {
            next();
        }
    }

    private void skipText() {
        while (next() != 0 && !ended) {
            // up to the closing zero
        }
    }

    private boolean body() {
        Inflater inflater = new Inflater(true);
        CRC32 crc = new CRC32();
        int from = decoded.size();
        try {
            while (!inflater.finished()) {
                if (step(inflater, crc) > 0 || inflater.finished()) {
                    continue;
                }
                if (inflater.needsDictionary() || at >= input.length) {
                    return false;
                }
                inflater.setInput(input, at++, 1);
            }
            int length = decoded.size() - from;
            return little() == crc.getValue() && little() == length;
        } catch (DataFormatException e) {
            return false;
        } finally {
            inflater.end();
        }
    }

    /** Decodes a byte; more at a time only where there are very many. */
    private int step(Inflater inflater, CRC32 crc) throws DataFormatException {
        byte[] some = new byte[decoded.size() < 1 << 16 ? 1 : 1 << 12];
        int read = inflater.inflate(some);
        decoded.write(some, 0, read);
        crc.update(some, 0, read);
        return read;
    }

    private long little() {
        long value = 0;
        for (int shift = 0; shift < 32; shift += 8) {
            value |= (long) next() << shift;
        }
        return ended ? -1 : value;
    }

    /** The next byte; after the last, 0, and the end is noted. */
    private int next() {
        ended |= at == input.length;
        return ended ? 0 : input[at++] & 0xFF;
    }
}
