package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Texts, each different one held once; written with a dictionary unless most are different. */
final class TextColumn implements Column {
    private static final int NONE = -1;

    private final Map<String, Integer> indexes = new HashMap<>();
    private final List<String> dictionary = new ArrayList<>();
    private final Ints rows = new Ints();

    void add(@Nullable String text) {
        if (text == null) {
            rows.add(NONE);
            return;
        }
        Integer known = indexes.putIfAbsent(text, dictionary.size());
        if (known == null) {
            dictionary.add(text);
        }
        rows.add(known == null ? dictionary.size() - 1 : known);
    }

    @Override
    public void write(JsonGenerator json) throws IOException {
        if (dictionary.size() > rows.size() / 2) {
            plain(json);
        } else {
            withDictionary(json);
        }
    }

    private void plain(JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (int row = 0; row < rows.size(); row++) {
            int index = rows.get(row);
            json.writeString(index == NONE ? null : dictionary.get(index));
        }
        json.writeEndArray();
    }

    private void withDictionary(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeArrayFieldStart("dict");
        for (String text : dictionary) {
            json.writeString(text);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("index");
        for (int row = 0; row < rows.size(); row++) {
            json.writeNumber(rows.get(row));
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
