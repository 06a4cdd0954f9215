package io.calo.analysis.internal.spill;

import java.io.IOException;

/** A run within a file, and where in it each first byte of a key begins. */
final class FileRun implements Run {
    private final SpillFile file;
    private final long[] offsets;

    /** One offset for each first byte, and the end. */
    FileRun(SpillFile file, long[] offsets) {
        this.file = file;
        this.offsets = offsets;
    }

    @Override
    public RowSource open(int firstFrom, int firstTo, int buffer) throws IOException {
        return new FileRows(file, offsets[firstFrom], offsets[firstTo], buffer);
    }
}
