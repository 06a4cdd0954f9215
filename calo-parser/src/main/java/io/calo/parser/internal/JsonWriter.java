package io.calo.parser.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import io.calo.parser.value.LogValue;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;

/** Writes {@link LogValue}s as JSON; the mapping is described at {@link LogValue#toJson()}. */
public final class JsonWriter {
    /** Values are bounded when read; a map takes two levels of JSON for its one. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private JsonWriter() {}

    /** The value as JSON text. */
    public static String write(LogValue value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            write(value, json);
        } catch (IOException e) {
            throw new AssertionError("writing to memory does no I/O", e);
        }
        return escapeLoneSurrogates(text.toString());
    }

    /** A lone surrogate, which Node can print and UTF-8 cannot carry, stands only in strings: there an escape may replace it. */
    private static String escapeLoneSurrogates(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); ) {
            int codePoint = json.codePointAt(i);
            if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                escaped.append("\\u").append(Integer.toHexString(codePoint));
            } else {
                escaped.appendCodePoint(codePoint);
            }
            i += Character.charCount(codePoint);
        }
        return escaped.toString();
    }

    private static void write(LogValue value, JsonGenerator json) throws IOException {
        if (value instanceof LogValue.Text text) {
            json.writeString(text.value());
        } else if (value instanceof LogValue.Num number) {
            json.writeNumber(number.literal());
        } else if (value instanceof LogValue.BigInt integer) {
            json.writeString(integer.digits());
        } else if (value instanceof LogValue.Bool bool) {
            json.writeBoolean(bool.value());
        } else if (value instanceof LogValue.DateTime date) {
            json.writeString(date.iso());
        } else if (value instanceof LogValue.Obj object) {
            object(object, json);
        } else if (value instanceof LogValue.Arr array) {
            array(array.elements(), json);
        } else if (value instanceof LogValue.Pairs pairs) {
            pairs(pairs, json);
        } else if (value instanceof LogValue.Opaque opaque) {
            json.writeStartObject();
            json.writeStringField(LogValue.INSPECT, opaque.text());
            json.writeEndObject();
        } else {
            json.writeNull();
        }
    }

    private static void object(LogValue.Obj object, JsonGenerator json) throws IOException {
        json.writeStartObject();
        if (object.className() != null) {
            json.writeStringField("$class", object.className());
        }
        for (Map.Entry<String, LogValue> member : object.members().entrySet()) {
            json.writeFieldName(member.getKey());
            write(member.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void array(Iterable<LogValue> elements, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (LogValue element : elements) {
            write(element, json);
        }
        json.writeEndArray();
    }

    private static void pairs(LogValue.Pairs pairs, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (LogValue.Pair pair : pairs.entries()) {
            if (pair.value() == null) {
                write(pair.key(), json);
            } else {
                json.writeStartArray();
                write(pair.key(), json);
                write(pair.value(), json);
                json.writeEndArray();
            }
        }
        json.writeEndArray();
    }
}
