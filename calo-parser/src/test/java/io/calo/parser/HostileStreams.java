package io.calo.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;

/** Inputs too large to be held, made as they are read. */
final class HostileStreams {
    private HostileStreams() {}

    /** {@code head}, then {@code unit} again and again until there are so many bytes of it, then {@code tail}. */
    static InputStream repeated(String head, String unit, long bytes, String tail) {
        byte[] first = Logs.utf8(head);
        byte[] units = Logs.utf8(unit.repeat(Math.max(1, (1 << 16) / unit.length())));
        byte[] last = Logs.utf8(tail);
        return new InputStream() {
            private long at;

            @Override
            public int read() {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] target, int from, int length) {
                if (at >= first.length + bytes + last.length) {
                    return -1;
                }
                byte[] part = at < first.length ? first : at < first.length + bytes ? units : last;
                long begin = at < first.length ? 0 : at < first.length + bytes ? first.length : first.length + bytes;
                long partEnd = at < first.length ? first.length : at < first.length + bytes ? bytes : last.length;
                int within = (int) ((at - begin) % part.length);
                int given = (int) Math.min(Math.min(length, part.length - within), begin + partEnd - at);
                System.arraycopy(part, within, target, from, given);
                at += given;
                return given;
            }
        };
    }

    static byte[] gzipOfZeros(int bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
            byte[] zeros = new byte[1 << 16];
            for (int left = bytes; left > 0; left -= zeros.length) {
                gzip.write(zeros, 0, Math.min(left, zeros.length));
            }
        }
        return compressed.toByteArray();
    }
}
