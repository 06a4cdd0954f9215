package io.calo.parser.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Watches for the record that ends a zip archive, which {@link java.util.zip.ZipInputStream} does not ask for: to it, an
 * archive cut off between two entries looks like one that ends there.
 */
final class ZipTail extends FilterInputStream {
    private static final int END_SIGNATURE = 0x504B0506;
    private static final int END_LENGTH = 18;
    private static final int MAX_COMMENT = 0xFFFF;

    private int window;

    /** Bytes read since the signature; too many where none has been read. */
    private long sinceEnd = Integer.MAX_VALUE;

    ZipTail(InputStream in) {
        super(in);
    }

    /** Reads what is left; answers whether the archive has its end. */
    boolean endsArchive() throws IOException {
        byte[] buffer = new byte[1 << 13];
        while (read(buffer, 0, buffer.length) >= 0) {
            // only the watching matters
        }
        return sinceEnd >= END_LENGTH && sinceEnd <= END_LENGTH + MAX_COMMENT;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        if (read >= 0) {
            watch(read);
        }
        return read;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int read = super.read(target, from, length);
        for (int i = 0; i < read; i++) {
            watch(target[from + i]);
        }
        return read;
    }

    private void watch(int b) {
        window = window << 8 | (b & 0xFF);
        sinceEnd = window == END_SIGNATURE ? 0 : sinceEnd + 1;
    }
}
