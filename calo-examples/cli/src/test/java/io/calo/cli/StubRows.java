package io.calo.cli;

import io.calo.analysis.Rows;
import java.util.Iterator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;

/** Rows that are made as they are asked for, so that there can be more than memory holds. */
record StubRows<T>(long size, LongFunction<T> row) implements Rows<T> {
    static <T> StubRows<T> of(List<T> rows) {
        return new StubRows<>(rows.size(), index -> rows.get((int) index));
    }

    @Override
    public Iterator<T> iterator() {
        return LongStream.range(0, size).mapToObj(row).iterator();
    }
}
