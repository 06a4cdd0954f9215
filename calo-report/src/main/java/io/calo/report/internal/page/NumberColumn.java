package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Whole numbers; written as steps from one to the next where that is shorter and none is missing. */
final class NumberColumn implements Column {
    private final BitSet missing = new BitSet();
    private long[] values = new long[64];
    private int size;

    void add(@Nullable Long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + (size >> 1));
        }
        if (value == null) {
            missing.set(size);
        } else {
            values[size] = value;
        }
        size++;
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        if (missing.isEmpty() && stepsAreShorter()) {
            json.writeStartObject();
            json.writeArrayFieldStart("delta");
            for (int row = 0; row < size; row++) {
                json.writeNumber(step(row));
            }
            json.writeEndArray();
            json.writeEndObject();
        } else {
            plain(json);
        }
    }

    private void plain(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int row = 0; row < size; row++) {
            if (missing.get(row)) {
                json.writeNull();
            } else {
                json.writeNumber(values[row]);
            }
        }
        json.writeEndArray();
    }

    private long step(int row) {
        return row == 0 ? values[0] : values[row] - values[row - 1];
    }

    private boolean stepsAreShorter() {
        long saved = 0;
        for (int row = 0; row < size; row++) {
            saved += digits(values[row]) - digits(step(row));
        }
        return saved > 0;
    }

    private static int digits(long value) {
        return Long.toString(value).length();
    }
}
