package io.calo.parser.internal;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

/**
 * What the beginning of a JSON text shows of its structure, as paths: {@code .events[].timestamp#} says that a member {@code events}
 * is an array with an object that has a number {@code timestamp}. Strings end in {@code $} and, where short, also stand with their
 * text, {@code .status=Complete}; objects end in an opening brace, arrays in an opening bracket.
 */
public final class JsonOutline {
    /** Stands among the paths where the value has ended: there is nothing more to see of it. */
    public static final String WHOLE = "whole";

    /** Stands among the paths where the text breaks off in what is no JSON, before its end. */
    public static final String BROKEN = "broken";

    /** A word or a character that is cut off by the end of the text looks broken, so near to it. */
    private static final int CUT = 8;

    private static final int MAX_DEPTH = 6;
    private static final int SHORT = 32;

    private final Set<String> paths = new HashSet<>();

    private JsonOutline() {}

    /** The paths of the first value in {@code bytes[from, end)}, as far as it goes and is JSON. */
    public static Set<String> of(byte[] bytes, int from, int end) {
        JsonOutline outline = new JsonOutline();
        try {
            JsonReader.parse(bytes, from, end, parser -> {
                outline.value(parser, "", 0);
                outline.paths.add(WHOLE);
            });
        } catch (ValueSyntaxException cutOrOther) {
            // what was seen up to there is what there is to see
            if (!outline.paths.contains(WHOLE) && cutOrOther.at() < end - CUT) {
                outline.paths.add(BROKEN);
            }
        }
        return outline.paths;
    }

    private void value(JsonParser parser, String path, int depth) throws IOException {
        switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, path, depth);
            case START_ARRAY -> array(parser, path, depth);
            case VALUE_STRING -> string(parser, path);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> paths.add(path + "#");
            default -> paths.add(path + "?");
        }
    }

    private void object(JsonParser parser, String path, int depth) throws IOException {
        paths.add(path + "{");
        if (depth == MAX_DEPTH) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            value(parser, path + "." + name, depth + 1);
        }
    }

    private void array(JsonParser parser, String path, int depth) throws IOException {
        paths.add(path + "[");
        if (depth == MAX_DEPTH) {
            parser.skipChildren();
            return;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            value(parser, path + "[]", depth + 1);
        }
    }

    private void string(JsonParser parser, String path) throws IOException {
        paths.add(path + "$");
        if (parser.getTextLength() <= SHORT) {
            paths.add(path + "=" + parser.getText());
        }
    }
}
