package io.calo.parser.internal;

import io.calo.parser.value.LogValue;
import io.calo.parser.value.LogValue.Nothing;
import io.calo.parser.value.LogValue.Obj;
import io.calo.parser.value.LogValue.Opaque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads back what Node's {@code util.inspect} prints.
 *
 * <p>The grammar is that of what Node 14 to 20 print, which is not JavaScript: an object, an array, a set and a map share
 * their brackets with marks such as {@code [Object]} and {@code [Function: f]}. What tells them apart is one byte: after the
 * bracket of a real array comes a space, a line end or the closing bracket, never so in a mark. Whatever a construct is that
 * this reader does not know, it is kept as {@link Opaque} text up to the comma or bracket that ends it, so that one new
 * construct never costs the record that holds it.
 *
 * <p>Reading is linear: a value turned out to be none is not read again but passed over from where reading it ended, and
 * whatever looks ahead looks ahead a bounded number of bytes or remembers what it found.
 */
public final class InspectReader {
    private final byte[] bytes;
    private final int end;
    private final ValueLimits limits;
    private final StackTraces traces;
    private int at;
    private int depth;

    /** Index after the colon of the key that {@link #key} found. */
    private int keyEnd;

    InspectReader(byte[] bytes, int from, int end) {
        this(bytes, from, end, ValueLimits.WIDEST);
    }

    InspectReader(byte[] bytes, int from, int end, ValueLimits limits) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
        this.limits = limits;
        this.traces = new StackTraces(bytes, end);
    }

    /** Reads the one value that {@code bytes[from, end)} holds, under the {@linkplain ValueLimits#WIDEST widest} limits. */
    public static LogValue read(byte[] bytes, int from, int end) {
        return read(bytes, from, end, ValueLimits.WIDEST);
    }

    /**
     * Reads the one value that {@code bytes[from, end)} holds.
     *
     * @throws ValueSyntaxException if it holds no value, a value that does not end, more than a value, or more than is allowed
     */
    public static LogValue read(byte[] bytes, int from, int end, ValueLimits limits) {
        InspectReader reader = new InspectReader(bytes, from, end, limits);
        LogValue value = reader.value();
        reader.space();
        if (reader.at < end) {
            throw reader.syntax("text after the value");
        }
        return value;
    }

    /** Reads the value that begins at {@code from}, under the {@linkplain ValueLimits#WIDEST widest} limits. */
    public static Prefix readPrefix(byte[] bytes, int from, int end) {
        return readPrefix(bytes, from, end, ValueLimits.WIDEST);
    }

    /**
     * Reads the value that begins at {@code from}, whatever follows it.
     *
     * @return the value and the index after it
     * @throws ValueSyntaxException if no value stands there, it does not end, or it holds more than is allowed
     */
    public static Prefix readPrefix(byte[] bytes, int from, int end, ValueLimits limits) {
        InspectReader reader = new InspectReader(bytes, from, end, limits);
        LogValue value = reader.value();
        return new Prefix(value, reader.at);
    }

    /** Index after the value of a member that begins at {@code from}, inside of so many brackets. */
    int skipMember(int from, int brackets) {
        at = from;
        depth = brackets;
        value();
        return at;
    }

    /**
     * Whether an object, a collection or a mark may begin here, rather than a word of ordinary text. In {@code Retry { n: 1 }}
     * the word may be a label or a class: it is taken for a class with a size, {@code Map(1)}, or with a capital after a label.
     */
    public static boolean mayBeginObject(byte[] bytes, int at, int end, boolean afterLabel) {
        byte b = bytes[at];
        if (b == '{' || b == '[' || b == '<') {
            return true;
        }
        if (!InspectMarks.isNameStart(b)) {
            return false;
        }
        int name = InspectMarks.skipName(bytes, at, end);
        int bracket = InspectMarks.skipToBracket(bytes, name, end);
        boolean capital = b >= 'A' && b <= 'Z';
        return bracket > 0 && (bytes[name] == '(' || (afterLabel && capital));
    }

    /** A value and the index after its last byte. */
    public record Prefix(LogValue value, int end) {}

    private LogValue value() {
        space();
        at = InspectMarks.skipReference(bytes, at, end);
        int start = at;
        LogValue known = start < end ? knownValue() : null;
        if (known == null) {
            at = start;
        } else if (at >= end || endsValue()) {
            return known;
        }
        return unknown(start); // also a known beginning that goes on, such as 12:30
    }

    private @Nullable LogValue knownValue() {
        byte b = bytes[at];
        if (PrintedStrings.isQuote(b)) {
            return string();
        }
        return switch (b) {
            case '{' -> braces(null);
            case '[' -> InspectMarks.isArray(bytes, at, end) ? array() : marked();
            case '<' -> angled();
            case '/' -> described(InspectMarks.skipRegExp(bytes, at, end));
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '+' -> number();
            default -> InspectMarks.isNameStart(b) ? named() : null;
        };
    }

    private LogValue string() {
        int start = at;
        int close = PrintedStrings.skip(bytes, at, end);
        if (close < 0) {
            at = end;
            throw syntax("a string does not end");
        }
        limits.requireString((long) close - start - 2, start);
        at = InspectMarks.skipCutOff(bytes, close, end);
        if (at > close) {
            return new Opaque(text(start, at)); // decoded, part of a string would look like the whole
        }
        return new LogValue.Text(PrintedStrings.decode(bytes, start, close));
    }

    private @Nullable LogValue number() {
        int date = InspectMarks.skipDate(bytes, at, end);
        if (date > at) {
            return dated(date);
        }
        if (Bytes.startsWith(bytes, at, end, InspectMarks.MINUS_INFINITY)) {
            return new LogValue.Text(take(at + InspectMarks.MINUS_INFINITY.length));
        }
        int after = Decimals.skip(bytes, at, end);
        if (after == at) {
            return null;
        }
        limits.requireDigits(bytes, at, after);
        if (after < end && bytes[after] == 'n' && Decimals.isInteger(bytes, at, after)) {
            String digits = take(after);
            at++;
            return new LogValue.BigInt(digits);
        }
        return new LogValue.Num(take(after));
    }

    private @Nullable LogValue dated(int close) {
        int start = at;
        LogValue value = described(close);
        return at == close ? new LogValue.DateTime(text(start, close)) : value;
    }

    /** A word, or a name before brackets: {@code Map(1) {…}}, {@code Foo [bar] {…}}, {@code Uint8Array(2) […]}. */
    private @Nullable LogValue named() {
        int start = at;
        int name = InspectMarks.skipName(bytes, at, end);
        int open = InspectMarks.skipToBracket(bytes, name, end);
        if (open > 0) {
            at = open;
            return bytes[open] == '[' ? array() : braces(text(start, open - 1));
        }
        LogValue word = word(start, name);
        if (word != null) {
            at = name;
            return word;
        }
        int close = InspectMarks.skipNamed(bytes, start, name, end);
        return described(close > 0 ? close : traces.skipError(name));
    }

    private @Nullable LogValue word(int from, int to) {
        if (to - from > "undefined".length()) {
            return null;
        }
        String word = text(from, to);
        return switch (word) {
            case "true" -> new LogValue.Bool(true);
            case "false" -> new LogValue.Bool(false);
            case "null" -> Nothing.NULL;
            case "undefined" -> Nothing.UNDEFINED;
            case "NaN", "Infinity" -> new LogValue.Text(word);
            default -> null;
        };
    }

    /** A mark in brackets, alone or, as in {@code [Object: null prototype] {…}}, before what it describes. */
    private @Nullable LogValue marked() {
        int start = at;
        int close = InspectMarks.skipMark(bytes, at, end);
        if (close < 0 || !InspectMarks.isClass(bytes, start, close) || !InspectMarks.opensBrackets(bytes, close, end)) {
            return described(close);
        }
        at = close + 1;
        return bytes[at] == '[' ? array() : braces(text(start, close));
    }

    private @Nullable LogValue angled() {
        int start = at;
        int close = InspectMarks.skipAngled(bytes, at, end);
        boolean rejected = close > 0 && Bytes.startsWith(bytes, start, end, InspectMarks.REJECTED);
        if (!rejected || close + 1 >= end || bytes[close + 1] == '{') {
            return described(close);
        }
        limits.requireDepth(depth, at);
        at = close;
        depth++;
        value();
        depth--;
        return new Opaque(text(start, at));
    }

    /** The text from here to {@code close}, with the properties that may follow it in braces; null where it does not end. */
    private @Nullable LogValue described(int close) {
        if (close < 0) {
            return null;
        }
        int start = at;
        at = close;
        if (close + 1 < end && bytes[close] == ' ' && bytes[close + 1] == '{') {
            at = close + 1;
            if (braces(null) instanceof Obj properties) {
                Map<String, LogValue> members = new LinkedHashMap<>();
                members.put(LogValue.INSPECT, new LogValue.Text(text(start, close)));
                members.putAll(properties.members());
                return new Obj(null, members);
            }
        }
        return new Opaque(text(start, at));
    }

    private LogValue array() {
        return entries(']', true).array();
    }

    private LogValue braces(@Nullable String className) {
        return entries('}', InspectEntries.isCollection(className)).braces(className);
    }

    private InspectEntries entries(char bracket, boolean collection) {
        limits.requireDepth(depth, at);
        depth++;
        at++;
        InspectEntries entries = new InspectEntries();
        while (!closes(bracket)) {
            String key = key(collection);
            if (key != null) {
                at = keyEnd;
                entries.member(key, value());
            } else {
                entry(entries);
            }
            separator();
        }
        depth--;
        return entries;
    }

    private void entry(InspectEntries entries) {
        LogValue value = value();
        space();
        if (Bytes.startsWith(bytes, at, end, InspectMarks.ARROW)) {
            at += InspectMarks.ARROW.length;
            entries.pair(value, value());
        } else {
            entries.element(value);
        }
    }

    /**
     * The key that stands here, or null; does not move, but leaves the index after the colon in {@code keyEnd}.
     *
     * @param collection whether values without a key may stand here, of which an error looks like a key: {@code Error: boom}
     */
    private @Nullable String key(boolean collection) {
        int close = InspectMarks.skipKey(bytes, at, end);
        if (close < 0 || (collection && traces.isError(at, close))) {
            return null;
        }
        keyEnd = close + 1;
        boolean quoted = PrintedStrings.isQuote(bytes[at]);
        limits.requireString((long) close - at - (quoted ? 2 : 0), at);
        if (quoted) {
            return PrintedStrings.decode(bytes, at, close);
        }
        boolean hidden = bytes[at] == '[' && PrintedStrings.isString(bytes, at + 1, close - 1);
        return hidden ? PrintedStrings.decode(bytes, at + 1, close - 1) : text(at, close);
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

    /** Keeps as text what begins at {@code start} and is known not to end before {@code at}. */
    private Opaque unknown(int start) {
        int close = InspectMarks.skipUnknown(bytes, at, end);
        if (close == start || (depth == 0 && close < end)) {
            throw syntax("a value was expected");
        }
        at = close;
        if (depth == 0) {
            throw syntax("the value does not end");
        }
        return new Opaque(text(start, close));
    }

    /** Whether what follows {@code at} can follow a value: outside of any collection, anything after a space. */
    private boolean endsValue() {
        return (depth == 0 && Bytes.isSpace(bytes[at])) || InspectMarks.endsValue(bytes, at, end);
    }

    private String take(int to) {
        String text = text(at, to);
        at = to;
        return text;
    }

    private String text(int from, int to) {
        return Bytes.text(bytes, from, to);
    }

    private void space() {
        at = Bytes.skipSpace(bytes, at, end);
    }

    private ValueSyntaxException syntax(String message) {
        return new ValueSyntaxException(message, at, end);
    }
}
