package io.calo.parser.internal;

import org.jspecify.annotations.Nullable;

/** Where the words and marks of {@code util.inspect} begin and end: names, dates, {@code [Object]}, {@code <Buffer …>}. */
final class InspectMarks {
    static final byte[] REF = Bytes.ascii("<ref *");
    static final byte[] ARROW = Bytes.ascii("=>");
    static final byte[] MINUS_INFINITY = Bytes.ascii("-Infinity");
    private static final byte[] STACK_FRAME = Bytes.ascii("at ");
    private static final byte[] SYMBOL = Bytes.ascii("Symbol(");
    private static final byte[] NULL_PROTOTYPE = Bytes.ascii(": null prototype]");
    private static final byte[] ITERATOR = Bytes.ascii(" Iterator]");
    private static final byte[] ENTRIES = Bytes.ascii(" Entries]");

    /** What the braces after a class name hold. */
    enum Collection {
        OBJECT,
        MAP,
        SET
    }

    private InspectMarks() {}

    static Collection collection(@Nullable String className) {
        if (className == null) {
            return Collection.OBJECT;
        }
        if (className.startsWith("Map(") || className.endsWith(" [Map]")) {
            return Collection.MAP;
        }
        boolean set = className.startsWith("Set(")
                || className.endsWith(" [Set]")
                || className.endsWith(" Iterator]")
                || className.endsWith(" Entries]");
        return set ? Collection.SET : Collection.OBJECT;
    }

    static boolean isNameStart(byte b) {
        return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || b == '_' || b == '$' || b < 0;
    }

    static int skipName(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && (isNameStart(bytes[at]) || Decimals.isDigit(bytes[at]))) {
            at++;
        }
        return at;
    }

    /** Index after {@code 1970-01-01T00:00:00.000Z}, whose year may be {@code +275760} or {@code -000001}; else from. */
    static int skipDate(byte[] bytes, int from, int end) {
        boolean signed = bytes[from] == '+' || bytes[from] == '-';
        int year = signed ? 7 : 4;
        String rest = "-dd-ddTdd:dd:dd.dddZ";
        if (end - from < year + rest.length()) {
            return from;
        }
        for (int i = signed ? 1 : 0; i < year; i++) {
            if (!Decimals.isDigit(bytes[from + i])) {
                return from;
            }
        }
        int at = from + year;
        for (int i = 0; i < rest.length(); i++, at++) {
            char wanted = rest.charAt(i);
            if (wanted == 'd' ? !Decimals.isDigit(bytes[at]) : bytes[at] != wanted) {
                return from;
            }
        }
        return at;
    }

    /**
     * Index of the bracket that a class name leads to, past {@code (2)}, {@code  [Tag]} and {@code  <Complex prototype>}; −1 if
     * the name at {@code at} leads to none.
     */
    static int skipToBracket(byte[] bytes, int at, int end) {
        int next = at;
        if (next < end && bytes[next] == '(') {
            next = Bytes.indexOf(bytes, next, end, ')') + 1;
        }
        while (next + 1 < end && bytes[next] == ' ') {
            byte b = bytes[next + 1];
            boolean array = b == '[' && (next + 2 >= end || bytes[next + 2] == ']' || Bytes.isSpace(bytes[next + 2]));
            if (b == '{' || array) {
                return next + 1;
            }
            if (b == '[') {
                next = skipMark(bytes, next + 1, end);
            } else if (b == '<') {
                next = Math.min(end, Bytes.indexOf(bytes, next, end, '>') + 1);
            } else {
                return -1;
            }
        }
        return -1;
    }

    /** The class name that stands before the bracket at {@code open}. */
    static String className(byte[] bytes, int from, int open) {
        return Bytes.text(bytes, from, open - 1);
    }

    /** Index after the bracketed mark that begins at {@code from}: its brackets balance. */
    static int skipMark(byte[] bytes, int from, int end) {
        int depth = 0;
        for (int at = from; at < end; at++) {
            byte b = bytes[at];
            if (b == '[') {
                depth++;
            } else if (b == ']' && --depth == 0) {
                return at + 1;
            } else if (opensString(bytes, at)) {
                int close = PrintedStrings.skip(bytes, at, end);
                at = close < 0 ? at : close - 1;
            }
        }
        return end;
    }

    /** Whether the mark in {@code bytes[from, close)} describes the object whose brace follows it. */
    static boolean isObjectMark(byte[] bytes, int from, int close) {
        return endsWith(bytes, from, close, NULL_PROTOTYPE)
                || endsWith(bytes, from, close, ITERATOR)
                || endsWith(bytes, from, close, ENTRIES);
    }

    private static boolean endsWith(byte[] bytes, int from, int close, byte[] suffix) {
        return close - from >= suffix.length && Bytes.startsWith(bytes, close - suffix.length, close, suffix);
    }

    /**
     * Index after the text of an unknown construct. Inside a collection it ends at the comma or bracket that ends its
     * element; alone it must begin with one of Node's own marks and ends with the text.
     */
    static int skipOpaque(byte[] bytes, int from, int end, boolean inCollection) {
        if (!inCollection) {
            return startsMark(bytes, from, end) ? end : from;
        }
        int depth = 0;
        int at = skipStack(bytes, from, end);
        for (; at < end; at++) {
            byte b = bytes[at];
            if (opensString(bytes, at)) {
                int close = PrintedStrings.skip(bytes, at, end);
                at = close < 0 ? at : close - 1;
            } else if (b == '[' || b == '{' || b == '(' || b == '<') {
                depth++;
            } else if (depth > 0 && (b == ']' || b == '}' || b == ')' || b == '>')) {
                depth--;
            } else if (depth == 0 && (b == ',' || b == ']' || b == '}' || isArrow(bytes, at, end))) {
                break;
            }
        }
        while (at > from && Bytes.isSpace(bytes[at - 1])) {
            at--;
        }
        return at;
    }

    private static boolean isArrow(byte[] bytes, int at, int end) {
        return bytes[at] == '=' && Bytes.startsWith(bytes, at, end, ARROW);
    }

    private static boolean startsMark(byte[] bytes, int at, int end) {
        byte b = bytes[at];
        return b == '[' || b == '<' || b == '/' || Bytes.startsWith(bytes, at, end, SYMBOL);
    }

    /** A quote opens a string where it stands after a space or a bracket; in {@code can't} it is an apostrophe. */
    private static boolean opensString(byte[] bytes, int at) {
        if (!PrintedStrings.isQuote(bytes[at]) || at == 0) {
            return false;
        }
        byte before = bytes[at - 1];
        return Bytes.isSpace(before) || before == '[' || before == '{' || before == '(';
    }

    /** Index after the lines of an error and its stack frames, which may hold any text; from where there are none. */
    private static int skipStack(byte[] bytes, int from, int end) {
        int line = Bytes.indexOf(bytes, from, end, '\n');
        int after = from;
        while (line < end) {
            int frame = Bytes.skipSpace(bytes, line, end);
            if (!Bytes.startsWith(bytes, frame, end, STACK_FRAME)) {
                return after;
            }
            line = Bytes.indexOf(bytes, frame, end, '\n');
            after = line;
            if (after > 0 && (bytes[after - 1] == ',' || bytes[after - 1] == '{')) {
                return after - 1;
            }
        }
        return after;
    }
}
