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

/**
 * Reads JSON text into {@link LogValue}s; the one place that knows the JSON library's reader. The limits are checked here rather
 * than by the library, token by token, so that each reader may have its own and each is named when hit.
 */
public final class JsonReader {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ValueLimits.WIDEST.nesting() + 1)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            // Text that begins {\0 is no UTF-16: what is read here is always UTF-8.
            .disable(JsonFactory.Feature.CHARSET_DETECTION)
            // Names are whatever somebody logged: the virtual machine is not to keep them.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private static final int MOST_BYTES_PER_CHAR = 6;

    private final JsonParser parser;
    private final byte[] bytes;
    private final int from;
    private final ValueLimits limits;
    private int depth;

    private JsonReader(JsonParser parser, byte[] bytes, int from, ValueLimits limits) {
        this.parser = parser;
        this.bytes = bytes;
        this.from = from;
        this.limits = limits;
    }

    /** Reads the one value that {@code bytes[from, end)} holds, under the {@linkplain ValueLimits#WIDEST widest} limits. */
    public static LogValue read(byte[] bytes, int from, int end) {
        return read(bytes, from, end, ValueLimits.WIDEST);
    }

    /**
     * Reads the one value that {@code bytes[from, end)} holds.
     *
     * @throws ValueSyntaxException if it is not one JSON value, or more than is allowed
     */
    public static LogValue read(byte[] bytes, int from, int end, ValueLimits limits) {
        LogValue[] value = {LogValue.Nothing.NULL};
        parse(bytes, from, end, parser -> value[0] = new JsonReader(parser, bytes, from, limits).value());
        return value[0];
    }

    /** Reads a value of which the parser stands at the first token, up to its last. */
    interface Visitor {
        void visit(JsonParser parser) throws IOException;
    }

    /** Lets a visitor read the one value that the bytes hold. */
    static void parse(byte[] bytes, int from, int end, Visitor visitor) {
        try (JsonParser parser = FACTORY.createParser(bytes, from, end - from)) {
            if (parser.nextToken() == null) {
                throw new ValueSyntaxException("a JSON value was expected", from, end);
            }
            visitor.visit(parser);
            if (parser.nextToken() != null) {
                throw new ValueSyntaxException(
                        "text after the JSON value",
                        from + (int) parser.currentLocation().getByteOffset(),
                        end);
            }
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

    private LogValue value() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> new LogValue.Text(string());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
            case VALUE_TRUE -> new LogValue.Bool(true);
            case VALUE_FALSE -> new LogValue.Bool(false);
            case VALUE_NULL -> LogValue.Nothing.NULL;
            default -> throw new AssertionError("no value begins with " + token);
        };
    }

    private LogValue object() throws IOException {
        limits.requireDepth(depth++, start());
        Map<String, LogValue> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = string();
            parser.nextToken();
            members.put(name, value());
        }
        depth--;
        return new LogValue.Obj(null, members);
    }

    private LogValue array() throws IOException {
        limits.requireDepth(depth++, start());
        List<LogValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value());
        }
        depth--;
        return new LogValue.Arr(elements);
    }

    /** The string or the name under the parser's hands. */
    private String string() throws IOException {
        int start = start();
        String text = parser.getText();
        // As logged a character has at least a byte, and six at most, where it is escaped by its number. Only what lies
        // between is looked at again.
        if (text.length() > limits.stringBytes() / MOST_BYTES_PER_CHAR) {
            limits.requireString((long) PrintedStrings.skipPiece(bytes, start, bytes.length) - start - 2, start);
        }
        return text;
    }

    private LogValue number() throws IOException {
        String literal = parser.getText();
        int start = start();
        limits.requireDigits(bytes, start, start + literal.length());
        return new LogValue.Num(literal);
    }

    /** Index of the token's first byte. */
    private int start() {
        return from + (int) parser.currentTokenLocation().getByteOffset();
    }
}
