package io.calo.parser.internal;

import java.util.ArrayList;
import java.util.List;

/** Strings and keys as Node's {@code util.inspect} prints them. */
final class InspectStrings {
    private static final int SHORT = 16;

    private InspectStrings() {}

    /** A key: bare where it is a name. */
    static String key(String key) {
        boolean name = !key.isEmpty() && !isDigit(key.charAt(0));
        for (int i = 0; i < key.length() && name; i++) {
            char c = key.charAt(i);
            name = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isDigit(c);
        }
        return name ? key : quoted(key);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A string, which is broken after each of its own line ends where it does not fit its line. */
    static String broken(String text, int indent, int line) {
        if (text.length() <= SHORT || text.length() <= line - indent - 4 || text.indexOf('\n') < 0) {
            return quoted(text);
        }
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed + 1;
            lines.add(quoted(text.substring(from, to)));
            from = to;
        }
        return String.join(" +\n" + " ".repeat(indent + 2), lines);
    }

    /** A string between the first quotes of {@code '}, {@code "} and {@code `} that it does not hold. */
    static String quoted(String text) {
        char quote = '\'';
        if (text.indexOf('\'') >= 0) {
            if (text.indexOf('"') < 0) {
                quote = '"';
            } else if (text.indexOf('`') < 0 && !text.contains("${")) {
                quote = '`';
            }
        }
        StringBuilder out = new StringBuilder(text.length() + 2).append(quote);
        for (int i = 0; i < text.length(); ) {
            int code = text.codePointAt(i);
            escape(code, quote, out);
            i += Character.charCount(code);
        }
        return out.append(quote).toString();
    }

    private static void escape(int code, char quote, StringBuilder out) {
        switch (code) {
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            case '\\' -> out.append("\\\\");
            default -> {
                if (code == quote) {
                    out.append('\\').append(quote);
                } else if (code < ' ' || (code >= 0x7F && code <= 0x9F)) {
                    out.append("\\x").append(hex(code >> 4)).append(hex(code & 0xF));
                } else if (code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE) {
                    out.append("\\u").append(Integer.toHexString(code));
                } else {
                    out.appendCodePoint(code);
                }
            }
        }
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }
}
