package io.calo.parser.internal;

import io.calo.parser.value.LogValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Prints values as {@code util.inspect} does, as far as tests need it: one line or many, three kinds of quotes. */
public final class NodePrinter {
    private NodePrinter() {}

    /** The value as Node prints it, on one line where it is short. */
    public static String print(LogValue value) {
        return print(value, "");
    }

    private static String print(LogValue value, String indent) {
        if (value instanceof LogValue.Text text) {
            return string(text.value());
        }
        if (value instanceof LogValue.Num number) {
            return number.literal();
        }
        if (value instanceof LogValue.BigInt integer) {
            return integer.digits() + "n";
        }
        if (value instanceof LogValue.Bool bool) {
            return Boolean.toString(bool.value());
        }
        if (value instanceof LogValue.DateTime date) {
            return date.iso();
        }
        if (value instanceof LogValue.Opaque opaque) {
            return opaque.text();
        }
        if (value instanceof LogValue.Nothing nothing) {
            return nothing == LogValue.Nothing.NULL ? "null" : "undefined";
        }
        return collection(value, indent);
    }

    private static String collection(LogValue value, String indent) {
        List<String> entries = new ArrayList<>();
        String deeper = indent + "  ";
        if (value instanceof LogValue.Obj object) {
            for (Map.Entry<String, LogValue> member : object.members().entrySet()) {
                entries.add(key(member.getKey()) + ": " + print(member.getValue(), deeper));
            }
            return brackets(object.className() == null ? "" : object.className() + " ", '{', entries, '}', indent);
        }
        if (value instanceof LogValue.Arr array) {
            array.elements().forEach(element -> entries.add(print(element, deeper)));
            return brackets("", '[', entries, ']', indent);
        }
        for (LogValue.Pair pair : ((LogValue.Pairs) value).entries()) {
            String arrow = pair.value() == null ? "" : " => " + print(pair.value(), deeper);
            entries.add(print(pair.key(), deeper) + arrow);
        }
        return brackets("Map(" + entries.size() + ") ", '{', entries, '}', indent);
    }

    private static String brackets(String prefix, char open, List<String> entries, char close, String indent) {
        if (entries.isEmpty()) {
            return prefix + open + close;
        }
        String line = String.join(", ", entries);
        boolean one = line.length() < 60 && line.indexOf('\n') < 0;
        return one
                ? prefix + open + " " + line + " " + close
                : prefix + open + "\n  " + indent + String.join(",\n  " + indent, entries) + "\n" + indent + close;
    }

    private static String key(String name) {
        boolean bare = !name.isEmpty() && !Character.isDigit(name.charAt(0));
        for (char c : name.toCharArray()) {
            bare &= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (c >= '0' && c <= '9');
        }
        return bare ? name : quoted(name, '\'');
    }

    /** A string in the quotes that Node prefers. */
    static String string(String text) {
        if (text.indexOf('\'') < 0) {
            return quoted(text, '\'');
        }
        if (text.indexOf('"') < 0) {
            return quoted(text, '"');
        }
        return quoted(text, text.indexOf('`') < 0 && !text.contains("${") ? '`' : '\'');
    }

    private static String quoted(String text, char quote) {
        StringBuilder printed = new StringBuilder().append(quote);
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> printed.append("\\n");
                case '\t' -> printed.append("\\t");
                case '\r' -> printed.append("\\r");
                case '\b' -> printed.append("\\b");
                case '\f' -> printed.append("\\f");
                case '\\' -> printed.append("\\\\");
                default -> {
                    if (c == quote) {
                        printed.append('\\').append(c);
                    } else if (c < 0x20 || (c >= 0x7F && c <= 0x9F)) {
                        printed.append("\\x").append(String.format("%02X", (int) c));
                    } else {
                        printed.append(c);
                    }
                }
            }
        }
        return printed.append(quote).toString();
    }
}
