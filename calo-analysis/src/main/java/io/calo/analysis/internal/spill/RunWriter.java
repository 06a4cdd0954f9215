package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * Writes sorted rows to the end of a file, in blocks: four bytes that tell the length of what follows, four of its checksum,
 * rows. A block ends when it is large enough, and where the first byte of the keys changes, so that reading can begin there.
 */
final class RunWriter {
    /** Bytes before a block's rows. */
    static final int HEADER = 8;

    /** Most bytes of a block's rows, unless one row alone is larger. */
    static final int BLOCK = 1 << 14;

    private static final int BUFFER = 1 << 16;

    private final SpillFile file;
    private final long[] offsets = new long[Run.FIRST_BYTES + 1];
    private final CRC32C checksum = new CRC32C();
    private byte[] buffer = new byte[BUFFER];
    private int blockFrom;
    private int at = HEADER;
    private int first = -1;

    RunWriter(SpillFile file) {
        this.file = file;
    }

    /** Adds a row, which is not less than the one before. */
    void add(RowView row) throws IOException {
        int length = row.length();
        if (row.firstByte() != first || at - blockFrom - HEADER + (long) length > BLOCK) {
            endBlock();
            begin(row.firstByte());
        }
        if (length > buffer.length - at) {
            room(length);
        }
        System.arraycopy(row.bytes, row.from, buffer, at, length);
        at += length;
    }

    /** The run, all of it written. */
    FileRun finish() throws IOException {
        endBlock();
        flush();
        begin(Run.FIRST_BYTES);
        return new FileRun(file, offsets);
    }

    private void begin(int newFirst) {
        if (newFirst != first) {
            Arrays.fill(offsets, first + 1, newFirst + 1, file.size() + blockFrom);
            first = newFirst;
        }
    }

    private void endBlock() {
        int length = at - blockFrom - HEADER;
        if (length > 0) {
            checksum.reset();
            checksum.update(buffer, blockFrom + HEADER, length);
            BigEndian.putInt(buffer, blockFrom, length);
            BigEndian.putInt(buffer, blockFrom + Integer.BYTES, (int) checksum.getValue());
            blockFrom = at;
            at += HEADER;
        }
    }

    /** Makes room for {@code length} more bytes of the block that has begun. */
    private void room(int length) throws IOException {
        byte[] old = buffer;
        int begun = at - blockFrom;
        long needed = Math.max(BUFFER, (long) begun + length);
        file.append(old, blockFrom);
        buffer = needed == old.length ? old : new byte[Math.toIntExact(needed)];
        if (begun > HEADER) {
            System.arraycopy(old, blockFrom, buffer, 0, begun);
        }
        blockFrom = 0;
        at = begun;
    }

    private void flush() throws IOException {
        file.append(buffer, blockFrom);
        blockFrom = 0;
        at = HEADER;
    }
}
