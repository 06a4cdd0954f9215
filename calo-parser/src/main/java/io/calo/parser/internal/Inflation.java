package io.calo.parser.internal;

import java.io.Closeable;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/**
 * What it takes to decompress, shared by files that are read one after another: making it anew costs more than a small file
 * does. Holds memory outside of the heap until it is closed.
 */
final class Inflation implements Closeable {
    final Inflater inflater = new Inflater(true);
    final CRC32 crc = new CRC32();

    /** For compressed bytes; as large as the files of most exports. */
    final byte[] buffer = new byte[1 << 16];

    @Override
    public void close() {
        inflater.end();
    }
}
