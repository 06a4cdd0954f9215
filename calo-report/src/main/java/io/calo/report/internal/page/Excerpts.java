package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The texts of records that the page shows.
 *
 * @param texts by their places
 * @param total how many records something on the page points to
 * @param reason why there are none, or not all; null if all are there
 */
record Excerpts(
        SortedMap<Places.Place, String> texts,
        long total,
        @Nullable String reason) {
    static final Comparator<Places.Place> ORDER =
            Comparator.comparingInt(Places.Place::file).thenComparingLong(Places.Place::byteOffset);

    static Excerpts none(long total, String reason) {
        return new Excerpts(new TreeMap<>(ORDER), total, reason);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("excerpts");
        for (Map.Entry<Places.Place, String> text : texts.entrySet()) {
            json.writeStringField(text.getKey().key(), text.getValue());
        }
        json.writeEndObject();
    }
}
