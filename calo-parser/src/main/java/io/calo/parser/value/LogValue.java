package io.calo.parser.value;

import io.calo.parser.internal.Decimals;
import io.calo.parser.internal.InspectReader;
import io.calo.parser.internal.JsonReader;
import io.calo.parser.internal.JsonWriter;
import io.calo.parser.internal.ValueLimits;
import io.calo.parser.internal.ValueSyntaxException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A value read from a log record, be it printed by Node's {@code util.inspect} or as JSON. Immutable and safe to share
 * between threads. Members and elements keep their logged order.
 */
public sealed interface LogValue {
    /**
     * The member under which an object keeps what is printed before its brace where that is no class name, such as
     * {@code [Error: boom] { code: 'E' }} or {@code [Function: f] { calls: 3 }}.
     */
    String INSPECT = "$inspect";

    /** A string, decoded. */
    record Text(String value) implements LogValue {}

    /** {@code true} or {@code false}. */
    record Bool(boolean value) implements LogValue {}

    /**
     * A finite number.
     *
     * @param literal the number exactly as printed, such as {@code 60.181000000000004}, {@code -0} or {@code 1e+21}
     */
    record Num(String literal) implements LogValue {
        /**
         * Checks the form.
         *
         * @throws IllegalArgumentException if the literal is no finite number as JSON spells it
         */
        public Num {
            byte[] digits = literal.getBytes(StandardCharsets.US_ASCII);
            if (digits.length == 0 || Decimals.skip(digits, 0, digits.length) != digits.length) {
                throw new IllegalArgumentException("literal is no number");
            }
        }

        /**
         * The number without loss. A JavaScript number has at most 17 significant digits and an exponent between −324
         * and 308; a longer literal can only come from JSON.
         *
         * @throws ArithmeticException if the exponent lies outside ±9,999, so that no literal can ask for a huge number
         */
        public BigDecimal decimal() {
            byte[] digits = literal.getBytes(StandardCharsets.US_ASCII);
            return Decimals.parse(digits, 0, digits.length);
        }
    }

    /** An integer of any size, printed by Node as {@code 123n}; {@code digits} has an optional minus and no {@code n}. */
    record BigInt(String digits) implements LogValue {}

    /** A date, as printed: ISO 8601 in UTC with milliseconds. */
    record DateTime(String iso) implements LogValue {}

    /** The two values that stand for nothing. */
    enum Nothing implements LogValue {
        /** {@code null}. */
        NULL,
        /** {@code undefined}, which JSON does not know. */
        UNDEFINED
    }

    /**
     * An object: names to values.
     *
     * @param className what was printed before the brace, such as {@code Foo}, or null for a plain object
     * @param members in printed order; a symbol key is named as printed, {@code [Symbol(a)]}
     */
    record Obj(@Nullable String className, Map<String, LogValue> members) implements LogValue {
        /** Copies the members. */
        public Obj {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        /** The member of that name, or null where there is none. */
        public @Nullable LogValue get(String name) {
            return members.get(name);
        }
    }

    /**
     * An array, a typed array, a {@code Set}, or braces whose values have no names: its elements, of which the last may be an
     * {@link Opaque} remainder, and after it an {@link Obj} of the properties that an array may have besides.
     */
    record Arr(List<LogValue> elements) implements LogValue {
        /** Copies the elements. */
        public Arr {
            elements = List.copyOf(elements);
        }
    }

    /** A {@code Map}: its entries, whose keys may be any value. */
    record Pairs(List<Pair> entries) implements LogValue {
        /** Copies the entries. */
        public Pairs {
            entries = List.copyOf(entries);
        }
    }

    /**
     * An entry of {@link Pairs}; {@code value} is null for the mark {@code ... 1 more item} and for an {@link Obj} of the
     * properties that a map may have besides.
     */
    record Pair(LogValue key, @Nullable LogValue value) {}

    /** What Node cut off or cannot print, as printed: {@code [Object]}, {@code [Circular *1]}, {@code <Buffer 68 69>}. */
    record Opaque(String text) implements LogValue {}

    /**
     * This value as JSON. Strings are decoded; nothing is {@code null}; numbers stand as printed; dates are ISO strings; big
     * integers are strings of digits; {@code NaN} and the infinities are strings; an opaque text is
     * {@code {"$inspect": "[Object]"}}; a map is an array of pairs and a set an array; a class name is a member
     * {@code $class}.
     */
    default String toJson() {
        return JsonWriter.write(this);
    }

    /**
     * Reads one value from JSON text.
     *
     * @throws IllegalArgumentException if the text is not one JSON value, is nested deeper than 100 levels, holds a string of more
     *     than 1 MiB, or a number of more than 400 digits when written out: the defaults of the reader's limits
     */
    static LogValue fromJson(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            return JsonReader.read(utf8, 0, utf8.length, ValueLimits.DEFAULT);
        } catch (ValueSyntaxException e) {
            throw new IllegalArgumentException(e.getMessage() + " at byte " + e.at(), e);
        }
    }

    /**
     * Reads one value from what {@code util.inspect} of Node 14 to 20 prints.
     *
     * @throws IllegalArgumentException if the text is not one printed value, or is one beyond the limits that
     *     {@link #fromJson} names
     */
    static LogValue fromInspect(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            return InspectReader.read(utf8, 0, utf8.length, ValueLimits.DEFAULT);
        } catch (ValueSyntaxException e) {
            throw new IllegalArgumentException(e.getMessage() + " at byte " + e.at(), e);
        }
    }
}
