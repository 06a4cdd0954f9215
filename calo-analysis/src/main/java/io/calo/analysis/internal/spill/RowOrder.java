package io.calo.analysis.internal.spill;

import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * The order of rows: by key, then by value. For one thread.
 *
 * <p>Values cannot be compared as they stand: the numbers of {@link Words} depend on what came first. So they are compared
 * as if every word were written out, and to do that for each row but once or so, first by a checksum of that. This is an
 * order without meaning, but it is the same whatever order rows were added in, and by whichever threads.
 *
 * @param <T> a row
 */
final class RowOrder<T> {
    private final RowCodec<T> codec;
    private final Words words;
    private final RecordInput input;
    private final RecordOutput left = new RecordOutput();
    private final RecordOutput right = new RecordOutput();
    private final CRC32C checksum = new CRC32C();

    RowOrder(RowCodec<T> codec, Words words) {
        this.codec = codec;
        this.words = words;
        this.input = new RecordInput(new byte[0], words);
    }

    int compare(RowView a, RowView b) throws IOException {
        int byPrefix = Long.compareUnsigned(a.prefix, b.prefix);
        if (byPrefix != 0) {
            return byPrefix;
        }
        int byKey = Arrays.compareUnsigned(a.bytes, a.keyFrom, a.keyTo, b.bytes, b.keyFrom, b.keyTo);
        return byKey != 0 ? byKey : compareValues(a, b);
    }

    private int compareValues(RowView a, RowView b) throws IOException {
        if (Arrays.equals(a.bytes, a.keyTo, a.valueTo, b.bytes, b.keyTo, b.valueTo)) {
            return 0;
        }
        int byTie = Integer.compareUnsigned(tie(a), tie(b));
        return byTie != 0 ? byTie : compareWrittenOut(a, b);
    }

    private int compareWrittenOut(RowView a, RowView b) throws IOException {
        writeOut(a, left);
        writeOut(b, right);
        return Arrays.compareUnsigned(left.bytes.array, 0, left.length(), right.bytes.array, 0, right.length());
    }

    /** A checksum of the value with every word written out; to be compared as unsigned. */
    int tie(RowView row) throws IOException {
        if (!row.tieKnown) {
            row.tie = checksum(row);
            row.tieKnown = true;
        }
        return row.tie;
    }

    private int checksum(RowView row) throws IOException {
        checksum.reset();
        if (words.size() == 0) {
            // No row can hold a number of a word: it is written out as it stands.
            checksum.update(row.bytes, row.keyTo, row.valueTo - row.keyTo);
        } else {
            writeOut(row, left);
            checksum.update(left.bytes.array, 0, left.length());
        }
        return (int) checksum.getValue();
    }

    private void writeOut(RowView row, RecordOutput out) throws IOException {
        out.reset();
        codec.write(read(row), out);
    }

    /** The row itself. */
    T read(RowView row) throws IOException {
        input.reset(row.bytes, row.keyTo, row.valueTo);
        T read = codec.read(input);
        if (input.remaining() != 0) {
            throw new IllegalStateException(codec + " left " + input.remaining() + " bytes of a row unread");
        }
        return read;
    }
}
