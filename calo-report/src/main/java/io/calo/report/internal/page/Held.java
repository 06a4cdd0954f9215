package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How much of something the page holds.
 *
 * @param embedded how many
 * @param total of how many
 * @param reason why not all, in a sentence; null if all
 */
record Held(long embedded, long total, @Nullable String reason) {
    /** What a table holds where there is room for the gravest only. */
    static Held of(long embedded, long total, String reasonIfNotAll) {
        return new Held(embedded, total, embedded < total ? reasonIfNotAll : null);
    }

    void write(String name, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeNumberField("embedded", embedded);
        json.writeNumberField("total", total);
        json.writeStringField("reason", reason);
        json.writeEndObject();
    }
}
