package io.calo.report.internal.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** The data of a page, taken out of it as a browser takes them. */
final class PageJson {
    private static final String BEGIN = "<script type=\"text/plain\" id=\"calo-data\">";

    private PageJson() {}

    static JsonNode of(Path page) throws IOException {
        String html = Files.readString(page);
        int begin = html.indexOf(BEGIN) + BEGIN.length();
        byte[] gzip = Base64.getDecoder().decode(html.substring(begin, html.indexOf('<', begin)));
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return new ObjectMapper().readTree(in);
        }
    }

    /** The values of a column of a table. */
    static List<@Nullable Object> column(JsonNode data, String table, String column) {
        return column(data.at("/tables/" + table + "/columns/" + column));
    }

    /** The values of a column: texts, numbers as {@link Long}, truths, null. */
    static List<@Nullable Object> column(JsonNode encoded) {
        List<@Nullable Object> values = new ArrayList<>();
        if (encoded.has("dict")) {
            encoded.get("index")
                    .forEach(index -> values.add(
                            index.asInt() < 0 ? null : value(encoded.get("dict").get(index.asInt()))));
        } else if (encoded.has("delta")) {
            long sum = 0;
            for (JsonNode step : encoded.get("delta")) {
                sum += step.asLong();
                values.add(sum);
            }
        } else {
            encoded.forEach(value -> values.add(value(value)));
        }
        return values;
    }

    private static @Nullable Object value(JsonNode value) {
        if (value.isNull()) {
            return null;
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        return value.isNumber() ? (Object) value.asLong() : value.isArray() ? value : value.asText();
    }
}
