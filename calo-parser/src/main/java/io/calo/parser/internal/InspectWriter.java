package io.calo.parser.internal;

import io.calo.parser.value.LogValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Prints values of JSON as Node's {@code console.log} prints them, at any depth: lines break where Node breaks them, except in arrays
 * of more than six elements, which Node lays out in columns. What lies deeper than a few levels is not indented, lest a deep
 * value print many times its size. Not thread-safe; made for one value.
 */
public final class InspectWriter {
    private static final int LINE = 80;
    private static final int LEVELS_ON_A_LINE = 3;
    private static final int INDENTED_LEVELS = 8;

    private int indent;

    /** The level of the object that was printed last. */
    private int printed;

    /** What stands before the value on its line. */
    private final String own;

    private InspectWriter(String own) {
        this.own = own;
    }

    /** The value as text. */
    public static String write(LogValue value) {
        return new InspectWriter("").print(value, 0);
    }

    /** What Node prints of an object that has a text of its own, such as an error: the text, and after it what else there is. */
    public static String write(String own, LogValue.Obj members) {
        return members.members().isEmpty() ? own : own + " " + new InspectWriter(own).print(members, 0);
    }

    private String print(LogValue value, int level) {
        if (level >= INDENTED_LEVELS) {
            StringBuilder flat = new StringBuilder();
            flatten(value, flat);
            return flat.toString();
        }
        if (value instanceof LogValue.Obj object) {
            return object.members().isEmpty() ? "{}" : object(object, level);
        }
        if (value instanceof LogValue.Arr array) {
            return array.elements().isEmpty() ? "[]" : array(array, level);
        }
        return value instanceof LogValue.Text text ? InspectStrings.broken(text.value(), indent, LINE) : scalar(value);
    }

    private String object(LogValue.Obj object, int level) {
        printed = level;
        List<String> members = new ArrayList<>();
        indent += 2;
        for (Map.Entry<String, LogValue> member : object.members().entrySet()) {
            members.add(InspectStrings.key(member.getKey()) + ": " + print(member.getValue(), level + 1));
        }
        indent -= 2;
        return join(members, '{', '}', level);
    }

    private String array(LogValue.Arr array, int level) {
        printed = level;
        List<String> elements = new ArrayList<>();
        indent += 2;
        for (LogValue element : array.elements()) {
            elements.add(print(element, level + 1));
        }
        indent -= 2;
        return join(elements, '[', ']', level);
    }

    /** On one line where there are few levels below and all of it fits; else a line for each. */
    private String join(List<String> parts, char open, char close, int level) {
        if (printed - level < LEVELS_ON_A_LINE && fit(parts, level == 0 ? own : "")) {
            return open + " " + String.join(", ", parts) + " " + close;
        }
        String lineEnd = "\n" + " ".repeat(indent);
        return open + lineEnd + "  " + String.join("," + lineEnd + "  ", parts) + lineEnd + close;
    }

    private boolean fit(List<String> parts, String before) {
        if (before.indexOf('\n') >= 0) {
            return false;
        }
        long total = 2L * parts.size()
                + indent
                + before.length()
                + 1
                + 10; // as Node reckons: separators, brackets, some room
        for (String part : parts) {
            total += part.length();
            if (total > LINE || part.indexOf('\n') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static void flatten(LogValue value, StringBuilder out) {
        if (value instanceof LogValue.Obj object) {
            out.append('{');
            String separator = " ";
            for (Map.Entry<String, LogValue> member : object.members().entrySet()) {
                out.append(separator)
                        .append(InspectStrings.key(member.getKey()))
                        .append(": ");
                flatten(member.getValue(), out);
                separator = ", ";
            }
            out.append(object.members().isEmpty() ? "}" : " }");
        } else if (value instanceof LogValue.Arr array) {
            out.append('[');
            String separator = " ";
            for (LogValue element : array.elements()) {
                out.append(separator);
                flatten(element, out);
                separator = ", ";
            }
            out.append(array.elements().isEmpty() ? "]" : " ]");
        } else {
            out.append(value instanceof LogValue.Text text ? InspectStrings.quoted(text.value()) : scalar(value));
        }
    }

    private static String scalar(LogValue value) {
        if (value instanceof LogValue.Num number) {
            return number.literal();
        }
        if (value instanceof LogValue.Bool bool) {
            return String.valueOf(bool.value());
        }
        if (value instanceof LogValue.Nothing nothing) {
            return nothing == LogValue.Nothing.NULL ? "null" : "undefined";
        }
        throw new IllegalArgumentException("value is none that JSON has: " + value.getClass());
    }
}
