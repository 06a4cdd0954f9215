package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.zip.CRC32C;

/** Reads what {@link RunWriter} wrote, and believes none of it before its checksum is right. */
final class FileRows extends RowSource {
    private static final int HEADER = RunWriter.HEADER;

    private final SpillFile file;
    private final long end;
    private final int size;
    private final CRC32C checksum = new CRC32C();

    /** What is read of the file, from the block that is being read on. */
    private byte[] buffer;

    private int limit;
    private long position;
    private int at;
    private int blockTo;

    /** Rows between two offsets at which blocks begin. {@code size} is at least a block with its header. */
    FileRows(SpillFile file, long from, long end, int size) {
        this.file = file;
        this.position = from;
        this.end = end;
        this.size = size;
        this.buffer = new byte[(int) Math.min(size, end - from)];
    }

    @Override
    boolean next() throws IOException {
        if (at == blockTo && !nextBlock()) {
            return false;
        }
        point(buffer, at, blockTo);
        at = valueTo;
        return true;
    }

    private boolean nextBlock() throws IOException {
        if (at == limit && position == end) {
            buffer = new byte[0];
            at = 0;
            limit = 0;
            blockTo = 0;
            return false;
        }
        need(HEADER);
        int length = BigEndian.getInt(buffer, at);
        if (length <= 0 || length > limit - at - HEADER + (end - position)) {
            throw damaged();
        }
        need(HEADER + length);
        checksum.reset();
        checksum.update(buffer, at + HEADER, length);
        if ((int) checksum.getValue() != BigEndian.getInt(buffer, at + Integer.BYTES)) {
            throw damaged();
        }
        at += HEADER;
        blockTo = at + length;
        return true;
    }

    /** Makes sure that {@code count} bytes from {@link #at} on are in the buffer. */
    private void need(int count) throws IOException {
        int present = limit - at;
        if (count <= present) {
            return;
        }
        if (count - present > end - position) {
            throw damaged();
        }
        byte[] old = buffer;
        buffer = wanted(count);
        System.arraycopy(old, at, buffer, 0, present);
        int more = (int) Math.min(buffer.length - present, end - position);
        file.read(position, buffer, present, more);
        position += more;
        limit = present + more;
        at = 0;
        blockTo = 0;
    }

    /** A buffer for {@code count} bytes: the usual one, unless a giant row needs more, or was the last. */
    private byte[] wanted(int count) {
        if (count > size) {
            return new byte[count];
        }
        return buffer.length >= count && buffer.length <= size ? buffer : new byte[size];
    }

    private IOException damaged() {
        return file.damaged(position - (limit - at));
    }
}
