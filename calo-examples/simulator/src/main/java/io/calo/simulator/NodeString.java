package io.calo.simulator;

/**
 * Quotes a string as Node's {@code util.inspect} does: in {@code '} unless it holds one, then in {@code "}, then in a backtick;
 * backslashes and control characters are escaped.
 */
final class NodeString {
    private static final byte[] SHORT_ESCAPES = TextBuffer.ascii("btnvfr");

    private NodeString() {}

    static void addTo(TextBuffer out, TextBuffer text) {
        char quote = quote(text);
        out.add(quote);
        for (int i = 0; i < text.length(); i++) {
            byte c = text.at(i);
            if (c == '\\' || (c == '\'' && quote == '\'')) {
                out.add('\\').addByte(c);
            } else if ((c >= 0 && c < 0x20) || c == 0x7f) {
                addControl(out, c);
            } else {
                out.addByte(c);
            }
        }
        out.add(quote);
    }

    private static char quote(TextBuffer text) {
        boolean single = false;
        boolean twice = false;
        boolean back = false;
        for (int i = 0; i < text.length(); i++) {
            byte c = text.at(i);
            single |= c == '\'';
            twice |= c == '"';
            back |= c == '`' || (c == '$' && i + 1 < text.length() && text.at(i + 1) == '{');
        }
        if (!single) {
            return '\'';
        }
        if (!twice) {
            return '"';
        }
        return back ? '\'' : '`';
    }

    private static void addControl(TextBuffer out, byte c) {
        out.add('\\');
        if (c >= '\b' && c <= '\r' && c != 0x0b) {
            out.addByte(SHORT_ESCAPES[c - '\b']);
        } else {
            out.add('x');
            // Node writes these two digits in capitals.
            out.add((char) ('0' + (c >> 4)))
                    .add((c & 15) < 10 ? (char) ('0' + (c & 15)) : (char) ('A' + (c & 15) - 10));
        }
    }
}
