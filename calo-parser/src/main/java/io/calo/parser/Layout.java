package io.calo.parser;

import io.calo.parser.internal.Swar;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a printed object as the service has written it so far, line by line: literals, and between them the values, which
 * alone differ from record to record. It is matched literally, eight bytes at a time; what differs in a blank is not of this layout.
 */
final class Layout {
    /** What a value between two literals may be. Each is less than {@code util.inspect} may print there, and never more. */
    enum Form {
        /** Up to 64 bytes between single quotes, which belong to the literals, without anything escaped. */
        TEXT,
        /** The same, of any length, escapes included. One value of a layout may be so. */
        LONG_TEXT,
        /** A decimal of up to 20 characters, as many as digits are allowed at least without an exponent. */
        NUMBER,
        /** {@code CREDIT} or {@code DEBIT}, between single quotes, which belong to the literals. */
        TYPE,
        /** {@code true} or {@code false}. */
        FLAG
    }

    static final int LONGEST_TEXT = 64;
    private static final int LONGEST_NUMBER = 20;
    private static final long QUOTES = Swar.fill('\'');
    private static final long CREDIT = Swar.word("CREDIT  ");
    private static final long DEBIT = Swar.word("DEBIT   ");
    private static final long TRUE = Swar.word("true    ");
    private static final long FALSE = Swar.word("false   ");

    private final Literal[] literals;
    private final Form[] forms;
    private final int lineFeeds;

    private Layout(Builder builder) {
        literals = builder.literals.stream().map(Literal::new).toArray(Literal[]::new);
        forms = builder.forms.toArray(new Form[0]);
        String text = String.join("", builder.literals);
        lineFeeds = (int) text.chars().filter(c -> c == '\n').count();
    }

    /** Line feeds in a text of this layout. */
    int lineFeeds() {
        return lineFeeds;
    }

    /**
     * Matches {@code bytes[from, limit)}, notes how long its values are, and answers the index after it; −1 if it is not of this
     * layout, or ends before {@code limit} does.
     */
    int match(byte[] bytes, int from, int limit, Lengths found) {
        long lowBefore = found.low;
        long highBefore = found.high;
        found.clear();
        int at = from;
        for (int i = 0; i < forms.length; i++) {
            at = literal(literals[i], bytes, at, limit);
            if (at < 0) {
                return -1;
            }
            int close = value(forms[i], bytes, at, limit, Lengths.get(i, lowBefore, highBefore));
            if (close < 0) {
                return -1;
            }
            if (forms[i] == Form.LONG_TEXT) {
                found.longText = close - at;
            } else {
                found.set(i, close - at);
            }
            at = close;
        }
        return literal(literals[forms.length], bytes, at, limit);
    }

    /** Length of the literal before that value. */
    int literalLength(int value) {
        return literals[value].length;
    }

    private static int literal(Literal literal, byte[] bytes, int at, int limit) {
        int end = at + literal.length;
        return end <= limit && literal.stands(bytes, at) ? end : -1;
    }

    /**
     * @param guess how long the value was in the record before; ids have the same length in all
     */
    private static int value(Form form, byte[] bytes, int at, int limit, int guess) {
        return switch (form) {
            case TEXT ->
                isText(bytes, at, guess, limit) ? at + guess : text(bytes, at, Math.min(limit, at + LONGEST_TEXT + 1));
            case LONG_TEXT -> longText(bytes, at, limit);
            case NUMBER -> number(bytes, at, Math.min(limit, at + LONGEST_NUMBER + 1));
            case TYPE -> either(bytes, at, limit, CREDIT, 6, DEBIT, 5);
            case FLAG -> either(bytes, at, limit, TRUE, 4, FALSE, 5);
        };
    }

    /**
     * Whether a text of that length stands at {@code from}, with its quote. Unlike looking for the quote, this lets the processor
     * go on with what follows while it is still looking.
     */
    private static boolean isText(byte[] bytes, int from, int length, int limit) {
        int close = from + length;
        if (close + Swar.WIDTH > limit || length > LONGEST_TEXT) {
            return false;
        }
        long stops = 0;
        int at = from;
        for (; at <= close - Swar.WIDTH; at += Swar.WIDTH) {
            stops |= Swar.stops(Swar.word(bytes, at), QUOTES);
        }
        long last = Swar.stops(Swar.word(bytes, at), QUOTES);
        return stops == 0 && bytes[close] == '\'' && Swar.first(last) == close - at;
    }

    /** Index of the quote that ends a text, before {@code end}; −1 where something else comes first. */
    private static int text(byte[] bytes, int from, int end) {
        int at = stop(bytes, from, end);
        return at < end && bytes[at] == '\'' ? at : -1;
    }

    /** Of what is escaped only a quote matters, so that backslashes need not be looked for: they are counted before a quote. */
    private static int longText(byte[] bytes, int from, int end) {
        int at = from;
        while (true) {
            at = quoteOrControl(bytes, at, end);
            if (at == end || bytes[at] != '\'') {
                return -1;
            }
            if (!isEscaped(bytes, from, at)) {
                return at;
            }
            at++;
        }
    }

    private static int quoteOrControl(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Swar.WIDTH; at += Swar.WIDTH) {
            long stops = Swar.quotesAndControls(Swar.word(bytes, at), QUOTES);
            if (stops != 0) {
                return at + Swar.first(stops);
            }
        }
        while (at < end && bytes[at] != '\'' && (bytes[at] & 0xFF) >= ' ') {
            at++;
        }
        return at;
    }

    private static boolean isEscaped(byte[] bytes, int from, int quote) {
        int at = quote;
        while (at > from && bytes[at - 1] == '\\') {
            at--;
        }
        return ((quote - at) & 1) != 0;
    }

    /** Index of the first quote, backslash or control character in {@code bytes[from, end)}, or {@code end}. */
    private static int stop(byte[] bytes, int from, int end) {
        int at = from;
        for (; at <= end - Swar.WIDTH; at += Swar.WIDTH) {
            long stops = Swar.stops(Swar.word(bytes, at), QUOTES);
            if (stops != 0) {
                return at + Swar.first(stops);
            }
        }
        while (at < end && bytes[at] != '\'' && bytes[at] != '\\' && (bytes[at] & 0xFF) >= ' ') {
            at++;
        }
        return at;
    }

    /** Index after the number at {@code from}, before {@code end}; −1 where there is none of this form. */
    private static int number(byte[] bytes, int from, int end) {
        if (from <= end - Swar.WIDTH) {
            int length = Swar.decimalLength(Swar.word(bytes, from));
            if (length > 0) {
                return from + length;
            }
        }
        return numberSlow(bytes, from, end);
    }

    private static int numberSlow(byte[] bytes, int from, int end) {
        int first = from < end && bytes[from] == '-' ? from + 1 : from;
        int at = skipDigits(bytes, first, end);
        if (at == first || (bytes[first] == '0' && at > first + 1)) {
            return -1;
        }
        if (at < end && bytes[at] == '.') {
            int point = at;
            at = skipDigits(bytes, at + 1, end);
            if (at == point + 1) {
                return -1;
            }
        }
        return at < end ? at : -1;
    }

    private static int skipDigits(byte[] bytes, int from, int end) {
        int at = from;
        while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    /** Index after one of two words of less than eight bytes; −1 where neither stands. */
    private static int either(byte[] bytes, int at, int limit, long one, int oneLength, long other, int otherLength) {
        if (at + Swar.WIDTH > limit) {
            return -1; // more than that follows either in any layout
        }
        long word = Swar.word(bytes, at);
        if (((word ^ one) << (64 - 8 * oneLength)) == 0) {
            return at + oneLength;
        }
        return ((word ^ other) << (64 - 8 * otherLength)) == 0 ? at + otherLength : -1;
    }

    /** Begins a layout with a literal. */
    static Builder of(String literal) {
        return new Builder(literal);
    }

    /** A layout in the making: values, each with the literal that follows it. */
    static final class Builder {
        private final List<String> literals = new ArrayList<>();
        private final List<Form> forms = new ArrayList<>();

        private Builder(String literal) {
            literals.add(literal);
        }

        Builder value(Form form, String literal) {
            forms.add(form);
            literals.add(literal);
            return this;
        }

        Layout build() {
            return new Layout(this);
        }
    }
}
