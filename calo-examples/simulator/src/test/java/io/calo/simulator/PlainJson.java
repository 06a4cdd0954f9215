package io.calo.simulator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into maps, lists and texts; numbers and words stay text. Only for what the simulator writes. */
final class PlainJson {
    private final String text;
    private int at;

    private PlainJson(String text) {
        this.text = text;
    }

    /** All values of a text, one after the other. */
    static List<Object> all(String text) {
        PlainJson json = new PlainJson(text);
        List<Object> values = new ArrayList<>();
        while (json.more()) {
            values.add(json.value());
        }
        return values;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(Object value) {
        return (List<Object>) value;
    }

    private boolean more() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private char next() {
        if (!more()) {
            throw new IllegalArgumentException("ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char wanted) {
        if (next() != wanted) {
            throw new IllegalArgumentException(wanted + " expected at " + at);
        }
        at++;
    }

    private Object value() {
        return switch (next()) {
            case '{' -> {
                Map<String, Object> members = new LinkedHashMap<>();
                for (at++; next() != '}'; ) {
                    String name = string();
                    expect(':');
                    members.put(name, value());
                    if (next() != '}') {
                        expect(',');
                    }
                }
                at++;
                yield members;
            }
            case '[' -> {
                List<Object> elements = new ArrayList<>();
                for (at++; next() != ']'; ) {
                    elements.add(value());
                    if (next() != ']') {
                        expect(',');
                    }
                }
                at++;
                yield elements;
            }
            case '"' -> string();
            default -> word();
        };
    }

    private String word() {
        int from = at;
        while (at < text.length() && ",]}\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(from, at).strip();
    }

    private String string() {
        expect('"');
        StringBuilder value = new StringBuilder();
        for (; text.charAt(at) != '"'; at++) {
            char c = text.charAt(at);
            if (c < ' ') {
                throw new IllegalArgumentException("a control character stands unescaped at " + at);
            }
            if (c == '\\') {
                at++;
                c = switch (text.charAt(at)) {
                    case 'n' -> '\n';
                    case 't' -> '\t';
                    case '"', '\\' -> text.charAt(at);
                    default -> throw new IllegalArgumentException("an escape that is not used here at " + at);
                };
            }
            value.append(c);
        }
        at++;
        return value.toString();
    }
}
