package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.parser.SourcePosition;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Lists of records, each as its file's number, line and byte. */
final class EvidenceColumn implements Column {
    private static final int NUMBERS = 3;

    private final Places places;
    private final List<long[]> rows = new ArrayList<>();

    EvidenceColumn(Places places) {
        this.places = places;
    }

    void add(List<SourcePosition> evidence) {
        long[] numbers = new long[NUMBERS * evidence.size()];
        int next = 0;
        for (SourcePosition position : evidence) {
            numbers[next++] = places.file(position);
            numbers[next++] = position.line();
            numbers[next++] = position.byteOffset();
        }
        rows.add(numbers);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (long[] numbers : rows) {
            json.writeStartArray();
            for (int i = 0; i < numbers.length; i += NUMBERS) {
                json.writeArray(numbers, i, NUMBERS);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }
}
