package io.calo.parser.internal;

import io.calo.parser.value.LogValue;
import io.calo.parser.value.LogValue.Nothing;
import io.calo.parser.value.LogValue.Obj;
import io.calo.parser.value.LogValue.Opaque;
import io.calo.parser.value.LogValue.Pair;
import io.calo.parser.value.LogValue.Pairs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what Node's {@code util.inspect} prints.
 *
 * <p>The grammar is that of what Node 14 to 20 print, which is not JavaScript: an object, an array, a set and a map share
 * their brackets with marks such as {@code [Object]} and {@code [Function: f]}. What tells them apart is one byte: after the
 * bracket of a real array comes a space, a line end or the closing bracket, never so in a mark. Whatever a construct is that
 * this reader does not know, it is kept as {@link Opaque} text up to the comma or bracket that ends it, so that one new
 * construct never costs the record that holds it. Reading is linear: no byte is looked at more than a few times.
 */
public final class InspectReader {
    /** Deeper values are kept as text; Node itself cuts off at the third level unless told otherwise. */
    private static final int MAX_DEPTH = 500;

    private final byte[] bytes;
    private final int end;
    private int at;
    private int depth;

    private InspectReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /**
     * Reads the one value that {@code bytes[from, end)} holds.
     *
     * @throws ValueSyntaxException if it holds no value, a value that does not end, or more than a value
     */
    public static LogValue read(byte[] bytes, int from, int end) {
        InspectReader reader = new InspectReader(bytes, from, end);
        LogValue value = reader.value();
        reader.space();
        if (reader.at < end) {
            throw reader.syntax("text after the value");
        }
        return value;
    }

    /**
     * Reads the value that begins at {@code from}, whatever follows it.
     *
     * @return the value and the index after it
     * @throws ValueSyntaxException if no value stands there or it does not end
     */
    public static Prefix readPrefix(byte[] bytes, int from, int end) {
        InspectReader reader = new InspectReader(bytes, from, end);
        LogValue value = reader.value();
        return new Prefix(value, reader.at);
    }

    /** Whether an object, a collection or a mark may begin here, rather than a word of ordinary text. */
    public static boolean mayBeginObject(byte[] bytes, int at, int end) {
        byte b = bytes[at];
        if (b == '{' || b == '[' || b == '<') {
            return true;
        }
        return InspectMarks.isNameStart(b)
                && InspectMarks.skipToBracket(bytes, InspectMarks.skipName(bytes, at, end), end) > 0;
    }

    /** A value and the index after its last byte. */
    public record Prefix(LogValue value, int end) {}

    private LogValue value() {
        space();
        if (at >= end) {
            throw syntax("a value was expected");
        }
        if (Bytes.startsWith(bytes, at, end, InspectMarks.REF)) {
            at = Math.min(end, Bytes.indexOf(bytes, at, end, '>') + 1);
            space();
        }
        int start = at;
        LogValue known = knownValue();
        // A known beginning that goes on, such as 12:30, is no value of that kind.
        if (known != null && (at >= end || endsValue(at))) {
            return known;
        }
        at = start;
        return opaque();
    }

    private @Nullable LogValue knownValue() {
        byte b = at < end ? bytes[at] : 0;
        if (PrintedStrings.isQuote(b)) {
            return string();
        }
        return switch (b) {
            case '{' -> braces(null);
            case '[' -> isArray() ? array() : marked();
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+' -> number();
            default -> InspectMarks.isNameStart(b) ? named() : null;
        };
    }

    private @Nullable LogValue string() {
        int close = PrintedStrings.skip(bytes, at, end);
        if (close < 0) {
            at = end;
            throw syntax("a string does not end");
        }
        String text = PrintedStrings.decode(bytes, at, close);
        at = close;
        return new LogValue.Text(text);
    }

    private @Nullable LogValue number() {
        int date = InspectMarks.skipDate(bytes, at, end);
        if (date > at) {
            return new LogValue.DateTime(take(date));
        }
        if (Bytes.startsWith(bytes, at, end, InspectMarks.MINUS_INFINITY)) {
            return new LogValue.Text(take(at + InspectMarks.MINUS_INFINITY.length));
        }
        int after = Decimals.skip(bytes, at, end);
        if (after == at) {
            return null;
        }
        String literal = take(after);
        if (at < end && bytes[at] == 'n') {
            at++;
            return new LogValue.BigInt(literal);
        }
        return new LogValue.Num(literal);
    }

    /** A word, or a name before brackets: {@code Map(1) {…}}, {@code Foo [bar] {…}}, {@code Uint8Array(2) […]}. */
    private @Nullable LogValue named() {
        int start = at;
        int name = InspectMarks.skipName(bytes, at, end);
        int open = InspectMarks.skipToBracket(bytes, name, end);
        if (open < 0) {
            return word(take(name));
        }
        String className = InspectMarks.className(bytes, start, open);
        at = open;
        if (bytes[open] == '[') {
            return array();
        }
        return braces(className);
    }

    private static @Nullable LogValue word(String word) {
        return switch (word) {
            case "true" -> new LogValue.Bool(true);
            case "false" -> new LogValue.Bool(false);
            case "null" -> Nothing.NULL;
            case "undefined" -> Nothing.UNDEFINED;
            case "NaN", "Infinity" -> new LogValue.Text(word);
            default -> null;
        };
    }

    /** A mark in brackets, alone or, as in {@code [Object: null prototype] {…}}, before the object it describes. */
    private @Nullable LogValue marked() {
        int start = at;
        int close = InspectMarks.skipMark(bytes, at, end);
        int open = Bytes.skipSpace(bytes, close, end);
        if (open == close + 1 && open < end && bytes[open] == '{' && InspectMarks.isObjectMark(bytes, start, close)) {
            at = open;
            return braces(Bytes.text(bytes, start, close));
        }
        return null;
    }

    private boolean isArray() {
        return at + 1 >= end || bytes[at + 1] == ']' || Bytes.isSpace(bytes[at + 1]);
    }

    private LogValue array() {
        enter();
        at++;
        List<LogValue> elements = new ArrayList<>();
        while (!closes(']')) {
            elements.add(key() == null ? element() : extra());
        }
        depth--;
        return new LogValue.Arr(elements);
    }

    /** A named property of an array, which JSON has no place for: kept as it is printed. */
    private LogValue extra() {
        int start = at;
        at = keyEnd;
        element();
        return new Opaque(Bytes.text(bytes, start, trimmed(at)));
    }

    private int trimmed(int to) {
        int last = to;
        while (Bytes.isSpace(bytes[last - 1]) || bytes[last - 1] == ',') {
            last--;
        }
        return last;
    }

    private LogValue element() {
        LogValue value = value();
        separator();
        return value;
    }

    private LogValue braces(@Nullable String className) {
        enter();
        at++;
        LogValue value =
                switch (InspectMarks.collection(className)) {
                    case MAP -> map();
                    case SET -> set();
                    case OBJECT -> object(className);
                };
        depth--;
        return value;
    }

    private LogValue map() {
        List<Pair> entries = new ArrayList<>();
        while (!closes('}')) {
            LogValue key = value();
            space();
            if (Bytes.startsWith(bytes, at, end, InspectMarks.ARROW)) {
                at += InspectMarks.ARROW.length;
                entries.add(new Pair(key, element()));
            } else {
                separator();
                entries.add(new Pair(key, null));
            }
        }
        return new Pairs(entries);
    }

    private LogValue set() {
        List<LogValue> elements = new ArrayList<>();
        while (!closes('}')) {
            elements.add(element());
        }
        return new LogValue.Arr(elements);
    }

    private LogValue object(@Nullable String className) {
        Map<String, LogValue> members = new LinkedHashMap<>();
        while (!closes('}')) {
            String key = key();
            if (key == null) {
                // A value without a name, as in Promise { 'x' }: named by its place, as JavaScript names elements.
                key = Integer.toString(members.size());
            } else {
                at = keyEnd;
            }
            members.put(key, element());
        }
        return new Obj(className, members);
    }

    private int keyEnd;

    /** The key that stands here, or null; does not move, but leaves the index after the colon in {@code keyEnd}. */
    private @Nullable String key() {
        space();
        int close;
        String text;
        if (at < end && PrintedStrings.isQuote(bytes[at])) {
            close = PrintedStrings.skip(bytes, at, end);
            if (close < 0 || close >= end || bytes[close] != ':') {
                return null;
            }
            text = PrintedStrings.decode(bytes, at, close);
        } else {
            close = at < end && bytes[at] == '['
                    ? (isArray() ? at : InspectMarks.skipMark(bytes, at, end))
                    : InspectMarks.skipName(bytes, at, end);
            if (close == at || close >= end || bytes[close] != ':') {
                return null;
            }
            text = Bytes.text(bytes, at, close);
        }
        keyEnd = close + 1;
        return text;
    }

    /** Whether the collection ends here; if so, passes its bracket. */
    private boolean closes(char bracket) {
        space();
        if (at >= end) {
            throw syntax("the value does not end");
        }
        if (bytes[at] != bracket) {
            return false;
        }
        at++;
        return true;
    }

    private void separator() {
        space();
        if (at >= end) {
            throw syntax("the value does not end");
        }
        byte b = bytes[at];
        if (b == ',') {
            at++;
        } else if (b != '}' && b != ']') {
            throw syntax("a comma or a closing bracket was expected");
        }
    }

    private Opaque opaque() {
        int close = InspectMarks.skipOpaque(bytes, at, end, depth > 0);
        if (close == at) {
            throw syntax("a value was expected");
        }
        return new Opaque(take(close));
    }

    private boolean endsValue(int index) {
        byte b = bytes[index];
        return b == ',' || b == '}' || b == ']' || (Bytes.isSpace(b) && continuesValue(index));
    }

    /** After a value and space come a closing bracket, an arrow, or, outside of any collection, anything. */
    private boolean continuesValue(int index) {
        int next = Bytes.skipSpace(bytes, index, end);
        return depth == 0
                || next >= end
                || bytes[next] == '}'
                || bytes[next] == ']'
                || Bytes.startsWith(bytes, next, end, InspectMarks.ARROW);
    }

    private void enter() {
        if (++depth > MAX_DEPTH) {
            throw syntax("nested deeper than " + MAX_DEPTH + " levels");
        }
    }

    private String take(int to) {
        String text = Bytes.text(bytes, at, to);
        at = to;
        return text;
    }

    private void space() {
        at = Bytes.skipSpace(bytes, at, end);
    }

    private ValueSyntaxException syntax(String message) {
        return new ValueSyntaxException(message, at, end);
    }
}
