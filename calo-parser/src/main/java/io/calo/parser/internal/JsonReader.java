package io.calo.parser.internal;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.calo.parser.value.LogValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON text into {@link LogValue}s; the one place that knows the JSON library's reader. */
public final class JsonReader {
    private static final int MAX_DEPTH = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxNumberLength(Decimals.MAX_DIGITS)
                    .maxStringLength(Integer.MAX_VALUE) // records are bounded already
                    .build())
            // Text that begins {\0 is no UTF-16: what is read here is always UTF-8.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            .build();

    private JsonReader() {}

    /**
     * Reads the one value that {@code bytes[from, end)} holds.
     *
     * @throws ValueSyntaxException if it is not one JSON value
     */
    public static LogValue read(byte[] bytes, int from, int end) {
        try (JsonParser parser = FACTORY.createParser(bytes, from, end - from)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new ValueSyntaxException("a JSON value was expected", from, end);
            }
            LogValue value = value(parser, first);
            if (parser.nextToken() != null) {
                throw new ValueSyntaxException(
                        "text after the JSON value",
                        from + (int) parser.currentLocation().getByteOffset(),
                        end);
            }
            return value;
        } catch (com.fasterxml.jackson.core.io.JsonEOFException e) {
            throw new ValueSyntaxException("the JSON value does not end", end, end);
        } catch (com.fasterxml.jackson.core.JacksonException e) {
            // The library's own message may quote the text, which may be personal.
            int offset = e.getLocation() == null ? 0 : (int) e.getLocation().getByteOffset();
            throw new ValueSyntaxException("JSON was expected", from + Math.max(0, offset), end);
        } catch (IOException e) {
            throw new AssertionError("reading an array does no I/O", e);
        }
    }

    private static LogValue value(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> new LogValue.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new LogValue.Num(parser.getText());
            case VALUE_TRUE -> new LogValue.Bool(true);
            case VALUE_FALSE -> new LogValue.Bool(false);
            case VALUE_NULL -> LogValue.Nothing.NULL;
            default -> throw new AssertionError("no value begins with " + token);
        };
    }

    private static LogValue object(JsonParser parser) throws IOException {
        Map<String, LogValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.put(name, value(parser, parser.nextToken()));
        }
        return new LogValue.Obj(null, members);
    }

    private static LogValue array(JsonParser parser) throws IOException {
        List<LogValue> elements = new ArrayList<>();
        JsonToken token;
        while ((token = parser.nextToken()) != JsonToken.END_ARRAY) {
            elements.add(value(parser, token));
        }
        return new LogValue.Arr(elements);
    }
}
