package io.calo.parser.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.calo.parser.value.LogValue;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The members of one JSON object that somebody wants, of whatever size the rest is. A member of an object within is named with a
 * point, {@code awslogs.data}; of an array of {@code {"field": …, "value": …}}, the fields are the members. Where a name comes
 * twice, the last counts, as in JavaScript.
 */
public final class JsonFields {
    private static final LogValue CONTAINER = new LogValue.Opaque("{}");

    private final Set<String> wanted;
    private final Map<String, LogValue> members = new HashMap<>();

    private JsonFields(Set<String> wanted) {
        this.wanted = wanted;
    }

    /**
     * Reads the one value that {@code bytes[from, end)} holds.
     *
     * @param wanted names of members
     * @throws ValueSyntaxException if it is not one JSON value
     */
    public static JsonFields read(byte[] bytes, int from, int end, Set<String> wanted) {
        JsonFields fields = new JsonFields(wanted);
        JsonReader.parse(bytes, from, end, parser -> {
            JsonToken first = parser.currentToken();
            if (first == JsonToken.START_OBJECT) {
                fields.object(parser, "");
            } else if (first == JsonToken.START_ARRAY) {
                fields.pairs(parser);
            }
        });
        return fields;
    }

    private void object(JsonParser parser, String path) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = path + parser.currentName();
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && path.isEmpty()) {
                put(name, CONTAINER);
                object(parser, name + ".");
            } else {
                member(parser, name, token);
            }
        }
    }

    private void pairs(JsonParser parser) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() != JsonToken.START_OBJECT) {
                parser.skipChildren();
                continue;
            }
            JsonFields pair = new JsonFields(Set.of("field", "value"));
            pair.object(parser, "");
            String field = pair.text("field");
            LogValue value = pair.members.get("value");
            if (field != null && value != null) {
                put(field, value);
            }
        }
    }

    private void member(JsonParser parser, String name, JsonToken token) throws IOException {
        if (token.isStructStart()) {
            put(name, CONTAINER);
            parser.skipChildren();
        } else if (wanted.contains(name)) {
            put(name, scalar(parser, token));
        }
    }

    private static LogValue scalar(JsonParser parser, JsonToken token) throws IOException {
        return switch (token) {
            case VALUE_STRING -> new LogValue.Text(parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new LogValue.Num(parser.getText());
            default -> LogValue.Nothing.NULL;
        };
    }

    private void put(String name, LogValue value) {
        if (wanted.contains(name)) {
            members.put(name, value);
        }
    }

    /** Whether there is such a member, of whatever kind. */
    public boolean has(String name) {
        return members.containsKey(name);
    }

    /** The string that the member is, or null. */
    public @Nullable String text(String name) {
        return members.get(name) instanceof LogValue.Text text ? text.value() : null;
    }

    /** The number that the member is, as it is written, or null. */
    public @Nullable String number(String name) {
        return members.get(name) instanceof LogValue.Num number ? number.literal() : null;
    }
}
