package io.calo.simulator;

/** Writes JSON as {@code JSON.stringify} does, into a buffer. */
final class Json {
    private final TextBuffer out;
    private boolean first = true;

    Json(TextBuffer out) {
        this.out = out;
    }

    Json open() {
        separate();
        out.add('{');
        first = true;
        return this;
    }

    Json close() {
        out.add('}');
        first = false;
        return this;
    }

    Json openList() {
        separate();
        out.add('[');
        first = true;
        return this;
    }

    Json closeList() {
        out.add(']');
        first = false;
        return this;
    }

    /** A member's name; its value has to follow. */
    Json name(String name) {
        separate();
        out.add('"').add(name).add('"').add(':');
        first = true;
        return this;
    }

    Json text(String value) {
        separate();
        out.add('"');
        escape(out, new TextBuffer(value.length() * 2).add(value));
        out.add('"');
        return this;
    }

    /** A string that is JSON itself, as the service nests it. */
    Json nested(TextBuffer json) {
        separate();
        out.add('"');
        escape(out, json);
        out.add('"');
        return this;
    }

    Json uuid(Uuid value) {
        separate();
        out.add('"');
        value.addTo(out);
        out.add('"');
        return this;
    }

    Json number(double value) {
        separate();
        JsNumber.addTo(out, value);
        return this;
    }

    /** A literal: {@code true}, {@code []}, or JSON that is there already. */
    Json raw(String json) {
        separate();
        out.add(json);
        return this;
    }

    private void separate() {
        if (!first) {
            out.add(',');
        }
        first = false;
    }

    private static void escape(TextBuffer out, TextBuffer text) {
        for (int i = 0; i < text.length(); i++) {
            byte c = text.at(i);
            switch (c) {
                case '"', '\\' -> out.add('\\').addByte(c);
                case '\n' -> out.add('\\').add('n');
                case '\t' -> out.add('\\').add('t');
                case '\r' -> out.add('\\').add('r');
                default -> out.addByte(c);
            }
        }
    }
}
