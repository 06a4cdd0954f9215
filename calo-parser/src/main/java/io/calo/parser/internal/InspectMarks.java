package io.calo.parser.internal;

/**
 * Where the words and marks of {@code util.inspect} begin and end: names, keys, dates, {@code [Object]}, {@code <Buffer …>}.
 * What looks for an end and does not find it answers −1. It looks no further than {@value #LOOKAHEAD} bytes, so that hostile
 * text cannot have it search the same bytes again and again; what is longer is kept as text all the same.
 */
final class InspectMarks {
    static final byte[] ARROW = Bytes.ascii("=>");
    static final byte[] MINUS_INFINITY = Bytes.ascii("-Infinity");
    static final byte[] REJECTED = Bytes.ascii("<rejected> ");

    private static final int LOOKAHEAD = 1 << 10;
    private static final byte[] REFERENCE = Bytes.ascii("<ref *");
    private static final byte[] SYMBOL = Bytes.ascii("Symbol(");
    private static final byte[] BOXED_STRING = Bytes.ascii("[String: ");
    private static final byte[] INVALID_DATE = Bytes.ascii("Invalid Date");
    private static final byte[] CUT_OFF = Bytes.ascii("... ");
    private static final byte[] MORE_CHARACTERS = Bytes.ascii(" more character");
    private static final byte[] ARGUMENTS = Bytes.ascii("[Arguments]");
    private static final byte[][] CLASS_ENDINGS = {
        Bytes.ascii(": null prototype]"), Bytes.ascii(" Iterator]"), Bytes.ascii(" Entries]")
    };

    private InspectMarks() {}

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

    /** Whether the bracket at {@code at} is that of a real array. */
    static boolean isArray(byte[] bytes, int at, int end) {
        return at + 1 >= end || bytes[at + 1] == ']' || Bytes.isSpace(bytes[at + 1]);
    }

    /** Whether a space and the bracket of an object or array stand at {@code at}. */
    static boolean opensBrackets(byte[] bytes, int at, int end) {
        return at + 1 < end
                && bytes[at] == ' '
                && (bytes[at + 1] == '{' || (bytes[at + 1] == '[' && isArray(bytes, at + 1, end)));
    }

    /** Whether a value may end at {@code at}: a comma, a closing bracket or an arrow follows. */
    static boolean endsValue(byte[] bytes, int at, int end) {
        int next = Bytes.skipSpace(bytes, at, end);
        if (next >= end || bytes[next] == '}' || bytes[next] == ']') {
            return true;
        }
        return next == at ? bytes[at] == ',' : isArrow(bytes, next, end);
    }

    /** Whether a mark may end at {@code at}: what may follow a value follows, or the brace of its properties. */
    static boolean endsMark(byte[] bytes, int at, int end) {
        return endsValue(bytes, at, end) || (at + 1 < end && bytes[at] == ' ' && bytes[at + 1] == '{');
    }

    private static boolean isArrow(byte[] bytes, int at, int end) {
        return bytes[at] == '=' && Bytes.startsWith(bytes, at, end, ARROW);
    }

    /** Index of the colon after the key that stands at {@code at}: a name, a string, or a mark such as {@code [Symbol(a)]}. */
    static int skipKey(byte[] bytes, int at, int end) {
        int close;
        if (PrintedStrings.isQuote(bytes[at])) {
            close = PrintedStrings.skip(bytes, at, end);
        } else if (bytes[at] == '[') {
            close = isArray(bytes, at, end) ? -1 : skipMark(bytes, at, end);
        } else {
            close = skipName(bytes, at, end);
        }
        return close > at && isColon(bytes, close, end) ? close : -1;
    }

    private static boolean isColon(byte[] bytes, int at, int end) {
        return at < end && bytes[at] == ':' && (at + 1 >= end || Bytes.isSpace(bytes[at + 1]));
    }

    /** Index after {@code <ref *1> } and the space, or {@code at} where it does not stand. */
    static int skipReference(byte[] bytes, int at, int end) {
        if (!Bytes.startsWith(bytes, at, end, REFERENCE)) {
            return at;
        }
        int close = Bytes.skipDigits(bytes, at + REFERENCE.length, end);
        return close < end && bytes[close] == '>' ? Bytes.skipSpace(bytes, close + 1, end) : at;
    }

    /** Index after the {@code ... 5 more characters} that may follow a string, or {@code at}. */
    static int skipCutOff(byte[] bytes, int at, int end) {
        if (!Bytes.startsWith(bytes, at, end, CUT_OFF)) {
            return at;
        }
        int digits = Bytes.skipDigits(bytes, at + CUT_OFF.length, end);
        if (!Bytes.startsWith(bytes, digits, end, MORE_CHARACTERS)) {
            return at;
        }
        int close = digits + MORE_CHARACTERS.length;
        return close < end && bytes[close] == 's' ? close + 1 : close;
    }

    /** Index after {@code 1970-01-01T00:00:00.000Z}, whose year may be {@code +275760} or {@code -000001}; else from. */
    static int skipDate(byte[] bytes, int from, int end) {
        boolean signed = from < end && (bytes[from] == '+' || bytes[from] == '-');
        String pattern = signed ? "+dddddd-dd-ddTdd:dd:dd.dddZ" : "dddd-dd-ddTdd:dd:dd.dddZ";
        if (end - from < pattern.length()) {
            return from;
        }
        for (int i = signed ? 1 : 0; i < pattern.length(); i++) {
            char wanted = pattern.charAt(i);
            byte b = bytes[from + i];
            if (wanted == 'd' ? !Decimals.isDigit(b) : b != wanted) {
                return from;
            }
        }
        return from + pattern.length();
    }

    /** Index after {@code Symbol(x)}, {@code Invalid Date}, or a date after the name of its class; −1 where none stands. */
    static int skipNamed(byte[] bytes, int from, int name, int end) {
        if (Bytes.startsWith(bytes, from, end, SYMBOL)) {
            return skipBalanced(bytes, name, end, '(', ')');
        }
        if (Bytes.startsWith(bytes, from, end, INVALID_DATE)) {
            return from + INVALID_DATE.length;
        }
        if (name < end && bytes[name] == ' ') {
            int date = name + 1;
            int close = skipDate(bytes, date, end);
            if (close > date) {
                return close;
            }
            return Bytes.startsWith(bytes, date, end, INVALID_DATE) ? date + INVALID_DATE.length : -1;
        }
        return -1;
    }

    /**
     * Index of the bracket that a class name leads to, past {@code (2)}, {@code  [Tag]} and {@code  <Complex prototype>}; −1 if
     * the name that ends at {@code name} leads to none.
     */
    static int skipToBracket(byte[] bytes, int name, int end) {
        int limit = Math.min(end, name + LOOKAHEAD);
        int at = name;
        if (at < end && bytes[at] == '(') {
            int size = Bytes.skipDigits(bytes, at + 1, limit);
            at = size < limit && bytes[size] == ')' ? size + 1 : at;
        }
        while (at + 1 < limit && bytes[at] == ' ') {
            if (opensBrackets(bytes, at, end)) {
                return at + 1;
            }
            byte b = bytes[at + 1];
            if ((b != '[' && b != '<') || Bytes.startsWith(bytes, at + 1, end, REFERENCE)) {
                return -1; // a reference stands before the class, never after it
            }
            at = Bytes.indexOf(bytes, at, limit, b == '[' ? ']' : '>') + 1;
        }
        return -1;
    }

    /** Index after the bracketed mark that begins at {@code from}, be it a value or, before a colon, a key. */
    static int skipMark(byte[] bytes, int from, int end) {
        if (Bytes.startsWith(bytes, from, end, BOXED_STRING)) {
            int string = from + BOXED_STRING.length;
            boolean quoted = string < end && PrintedStrings.isQuote(bytes[string]);
            int close = quoted ? PrintedStrings.skip(bytes, string, end) : -1;
            return close > 0 && close < end && bytes[close] == ']' ? close + 1 : -1;
        }
        return skipBalanced(bytes, from, end, '[', ']');
    }

    /**
     * Index after the bracket that ends what begins at {@code from}: the first at which brackets balance and that a mark can
     * end with. Texts after a colon or a parenthesis, such as messages of errors, may hold single brackets; so where none
     * balances, the first that a mark can end with.
     */
    private static int skipBalanced(byte[] bytes, int from, int end, char open, char close) {
        int limit = Math.min(end, from + LOOKAHEAD);
        int depth = 0;
        int first = -1;
        boolean text = false;
        for (int at = from; at < limit; at++) {
            byte b = bytes[at];
            if (b == open) {
                depth++;
            } else if (b == close) {
                depth--;
                boolean ends = endsMark(bytes, at + 1, end) || isColon(bytes, at + 1, end);
                if (ends && depth <= 0) {
                    return at + 1;
                }
                if (depth <= 0 && !text) {
                    return -1;
                }
                first = ends && first < 0 ? at + 1 : first;
            }
            text |= b == ':' || b == '(';
        }
        return first;
    }

    /** Whether the mark in {@code bytes[from, close)} names the class of what follows it. */
    static boolean isClass(byte[] bytes, int from, int close) {
        if (Bytes.equals(bytes, from, close, ARGUMENTS)) {
            return true;
        }
        for (byte[] ending : CLASS_ENDINGS) {
            if (close - from >= ending.length && Bytes.startsWith(bytes, close - ending.length, close, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Index after {@code <Buffer 68 69>}, {@code <1 empty item>}; after {@code <rejected>} the reason follows. */
    static int skipAngled(byte[] bytes, int from, int end) {
        int limit = Math.min(end, from + LOOKAHEAD);
        int close = Bytes.indexOf(bytes, from, limit, '>') + 1;
        return close <= limit && (endsMark(bytes, close, end) || Bytes.startsWith(bytes, from, end, REJECTED))
                ? close
                : -1;
    }

    /** Index after {@code /re/g}: a slash inside of a class, {@code [/]}, does not end it. */
    static int skipRegExp(byte[] bytes, int from, int end) {
        int limit = Math.min(end, from + LOOKAHEAD);
        boolean inClass = false;
        for (int at = from + 1; at < limit && bytes[at] != '\n'; at++) {
            byte b = bytes[at];
            if (b == '\\') {
                at++;
            } else if (b == '/' && !inClass) {
                int close = skipName(bytes, at + 1, end);
                return endsMark(bytes, close, end) ? close : -1;
            } else if (b == '[' || b == ']') {
                inClass = b == '[';
            }
        }
        return -1;
    }

    /** Index after the text of an unknown construct: before the comma, arrow or bracket that ends its element. */
    static int skipUnknown(byte[] bytes, int from, int end) {
        int depth = 0;
        int at = from;
        for (; at < end; at++) {
            byte b = bytes[at];
            if (opensString(bytes, at)) {
                int close = PrintedStrings.skipPiece(bytes, at, end);
                at = close < 0 ? at : close - 1;
            } else if (b == '[' || b == '{' || b == '(') {
                depth++;
            } else if (depth > 0 && (b == ']' || b == '}' || b == ')')) {
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

    /** A quote opens a string where it stands after a space or a bracket; in {@code can't} it is an apostrophe. */
    private static boolean opensString(byte[] bytes, int at) {
        if (!PrintedStrings.isQuote(bytes[at]) || at == 0) {
            return false;
        }
        byte before = bytes[at - 1];
        return Bytes.isSpace(before) || before == '[' || before == '{' || before == '(';
    }
}
