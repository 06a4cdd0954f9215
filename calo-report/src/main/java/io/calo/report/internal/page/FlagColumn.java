package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.BitSet;

/** Yes and no. */
final class FlagColumn implements Column {
    private final BitSet set = new BitSet();
    private int size;

    void add(boolean flag) {
        set.set(size++, flag);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int row = 0; row < size; row++) {
            json.writeBoolean(set.get(row));
        }
        json.writeEndArray();
    }
}
