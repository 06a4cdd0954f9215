package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.InspectReader;
import io.calo.parser.internal.JsonReader;
import io.calo.parser.internal.ValueLimits;
import io.calo.parser.internal.ValueSyntaxException;
import io.calo.parser.value.LogValue;
import org.jspecify.annotations.Nullable;

/** Objects inside messages, printed by {@code util.inspect} or as JSON. */
final class EmbeddedValues {
    /** How many places of a message are tried; keeps the search linear in the message's length. */
    private static final int MAX_ATTEMPTS = 16;

    private EmbeddedValues() {}

    /**
     * Reads the object in {@code bytes[from, end)}: as JSON where its first key stands in double quotes, which Node never uses.
     *
     * @throws ValueSyntaxException if it is neither, or more than is allowed
     */
    static LogValue read(byte[] bytes, int from, int end, ValueLimits limits) {
        if (from + 1 < end && bytes[from + 1] == '"') {
            return JsonReader.read(bytes, from, end, limits);
        }
        return InspectReader.read(bytes, from, end, limits);
    }

    /**
     * The object with which an unknown message ends, as {@code console.log('text', object)} writes it; null where there is none, or
     * one that no limits would allow.
     */
    static @Nullable LogValue findAtEnd(byte[] bytes, int from, int end) {
        return find(bytes, from, end, false);
    }

    /**
     * Whether a message ends with an object, so that a cut could only have come after it.
     *
     * @throws ValueSyntaxException if it ends inside of one
     */
    static boolean endsWithObject(byte[] bytes, int from, int end) {
        LogValue value = find(bytes, from, end, true);
        return value != null && !(value instanceof LogValue.Opaque);
    }

    /** {@code strict} stops at an object that does not end, rather than to find what it holds. */
    private static @Nullable LogValue find(byte[] bytes, int from, int end, boolean strict) {
        int attempts = 0;
        for (int at = from; at < end && attempts < MAX_ATTEMPTS; at++) {
            boolean word = at == from || Bytes.isSpace(bytes[at - 1]);
            if (word && InspectReader.mayBeginObject(bytes, at, end, at > from)) {
                attempts++;
                try {
                    return read(bytes, at, end, ValueLimits.WIDEST);
                } catch (ValueSyntaxException notAValue) {
                    if (notAValue.isLimit()) {
                        return null; // what it holds would pass for the whole
                    }
                    if (strict && notAValue.atEnd()) {
                        throw notAValue;
                    }
                }
            }
        }
        return null;
    }
}
