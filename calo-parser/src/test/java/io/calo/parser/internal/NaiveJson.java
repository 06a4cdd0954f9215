package io.calo.parser.internal;

import io.calo.parser.value.LogValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSON read by the letter of RFC 8259, within the default limits, with no regard to speed: what {@link JsonReader} is compared with. */
final class NaiveJson {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*+)(\\.[0-9]++)?([eE]([+-]?[0-9]++))?");

    private static final BigInteger MOST_DIGITS = BigInteger.valueOf(ValueLimits.DEFAULT.numberDigits());

    private final String text;
    private LogValue value = LogValue.Nothing.NULL;
    private int at;
    private int depth;

    private NaiveJson(String text) {
        this.text = text;
    }

    /** What the text says; null where it is not JSON. */
    static NaiveJson read(String text) {
        NaiveJson json = new NaiveJson(text);
        try {
            json.value = json.element();
        } catch (NotJson e) {
            return null;
        }
        return json.at == text.length() ? json : null;
    }

    LogValue value() {
        return value;
    }

    private static final class NotJson extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotJson() {
            super(null, null, false, false);
        }
    }

    private LogValue element() {
        space();
        LogValue read = valueHere();
        space();
        return read;
    }

    private LogValue valueHere() {
        if (take("{")) {
            return nested(this::object);
        }
        if (take("[")) {
            return nested(this::array);
        }
        if (take("\"")) {
            return new LogValue.Text(string());
        }
        if (take("true")) {
            return new LogValue.Bool(true);
        }
        if (take("false")) {
            return new LogValue.Bool(false);
        }
        if (take("null")) {
            return LogValue.Nothing.NULL;
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        if (!number.lookingAt() || isBeyondLimits(number)) {
            throw new NotJson();
        }
        at = number.end();
        return new LogValue.Num(number.group());
    }

    /** The grammar sets no bound to numbers; the parser does, to their digits before and after the point when written out. */
    private static boolean isBeyondLimits(Matcher number) {
        BigInteger exponent = number.group(4) == null ? BigInteger.ZERO : new BigInteger(number.group(4));
        int fraction = number.group(2) == null ? 0 : number.group(2).length() - 1;
        BigInteger before =
                BigInteger.valueOf(number.group(1).length()).add(exponent).max(BigInteger.ONE);
        BigInteger after = BigInteger.valueOf(fraction).subtract(exponent).max(BigInteger.ZERO);
        return before.add(after).compareTo(MOST_DIGITS) > 0;
    }

    private LogValue nested(Supplier<LogValue> read) {
        if (++depth > ValueLimits.DEFAULT.nesting()) {
            throw new NotJson();
        }
        LogValue value = read.get();
        depth--;
        return value;
    }

    private LogValue object() {
        Map<String, LogValue> members = new LinkedHashMap<>();
        space();
        if (!take("}")) {
            do {
                space();
                require("\"");
                String name = name();
                space();
                require(":");
                members.put(name, element());
            } while (take(","));
            require("}");
        }
        return new LogValue.Obj(null, members);
    }

    private LogValue array() {
        List<LogValue> elements = new ArrayList<>();
        space();
        if (!take("]")) {
            do {
                elements.add(element());
            } while (take(","));
            require("]");
        }
        return new LogValue.Arr(elements);
    }

    /** Half a character in a name is the one thing that the JSON library refuses though the grammar admits it. */
    private String name() {
        String name = string();
        if (!Printable.isWhole(name)) {
            throw new NotJson();
        }
        return name;
    }

    private String string() {
        StringBuilder decoded = new StringBuilder();
        while (!take("\"")) {
            char c = next();
            if (c < 0x20) {
                throw new NotJson();
            }
            decoded.append(c == '\\' ? escape() : c);
        }
        return decoded.toString();
    }

    private char escape() {
        char c = next();
        if (c == 'u') {
            char code = 0;
            for (int i = 0; i < 4; i++) {
                char digit = next();
                if (digit > 'f' || Character.digit(digit, 16) < 0) {
                    throw new NotJson();
                }
                code = (char) (code << 4 | Character.digit(digit, 16));
            }
            return code;
        }
        int known = "\"\\/bfnrt".indexOf(c);
        if (known < 0) {
            throw new NotJson();
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private char next() {
        if (at == text.length()) {
            throw new NotJson();
        }
        return text.charAt(at++);
    }

    private boolean take(String wanted) {
        boolean here = text.startsWith(wanted, at);
        at += here ? wanted.length() : 0;
        return here;
    }

    private void require(String wanted) {
        if (!take(wanted)) {
            throw new NotJson();
        }
    }

    private void space() {
        while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
