package io.calo.parser.internal;

import java.nio.charset.StandardCharsets;

/**
 * What a single value may ask of memory and time; the part of the reader's limits that those who read values need to know. Each
 * check passes what is at the limit, and throws one that {@linkplain ValueSyntaxException#limit says so} beyond it.
 *
 * @param nesting how deep objects and arrays may lie in one another
 * @param stringBytes how long a string may be, in bytes as logged
 * @param numberDigits how many digits a number may have, written out without an exponent
 * @param identifierBytes how long a text may be that names something, in bytes of UTF-8
 */
public record ValueLimits(int nesting, int stringBytes, int numberDigits, int identifierBytes) {
    /** Those of a reader whose limits nobody has set, and of values that come from no reader. */
    public static final ValueLimits DEFAULT = new ValueLimits(100, 1 << 20, 400, 256);

    /**
     * The widest that can be set. What a reader has let pass under its own limits is decoded under these, so that an event answers
     * the same whoever reads its record anew.
     */
    public static final ValueLimits WIDEST = new ValueLimits(250, 1 << 28, 10_000, 1 << 16);

    private static final int MOST_BYTES_PER_CHAR = 3;

    /** So that where a message begins fits 16 bits. */
    private static final int MOST_HEADER_BYTES = 1 << 14;

    /** What whoever reads the message is to do where a limit was hit; follows the place. */
    public static final String ADVICE = "; raise the limit if this is genuine";

    /** Names a limit and its value, to end a sentence with. */
    public static String above(String limit, long value) {
        return "above the limit " + limit + " (" + value + ")";
    }

    /** Requires that one more level may be entered from {@code depth} levels. */
    void requireDepth(int depth, int at) {
        if (depth >= nesting) {
            throw exceeded("the nesting is", "maxNesting", nesting, at);
        }
    }

    /** Requires that a string may have so many bytes. */
    void requireString(long bytes, int at) {
        if (bytes > stringBytes) {
            throw exceeded("a string of " + bytes + " bytes is", "maxStringBytes", stringBytes, at);
        }
    }

    /**
     * Requires that the number in {@code bytes[from, end)} may have the digits that it has; whatever else stands there passes.
     *
     * @throws ValueSyntaxException if it has more
     */
    public void requireDigits(byte[] bytes, int from, int end) {
        if (WrittenDigits.exceed(bytes, from, end, numberDigits)) {
            throw exceeded("written out, a number is", "maxNumberDigits", numberDigits, from);
        }
    }

    /**
     * Requires that a text may name something.
     *
     * @param what it names, for the message
     * @throws ValueSyntaxException if it is too long
     */
    public void requireIdentifier(String what, String text, int at) {
        boolean mayExceed = (long) text.length() * MOST_BYTES_PER_CHAR > identifierBytes;
        if (mayExceed) {
            requireIdentifierBytes(what, text.getBytes(StandardCharsets.UTF_8).length, at);
        }
    }

    /**
     * Requires that what names something may have so many bytes.
     *
     * @param what it names, for the message
     * @throws ValueSyntaxException if they are too many
     */
    public void requireIdentifierBytes(String what, int bytes, int at) {
        if (bytes > identifierBytes) {
            throw exceeded(what + " of " + bytes + " bytes is", "maxIdentifierBytes", identifierBytes, at);
        }
    }

    /**
     * Requires the same of what stands in a record's header, at most 16,384 bytes whatever the limit.
     *
     * @param what it names, for the message
     * @throws ValueSyntaxException if they are too many
     */
    public void requireHeaderBytes(String what, int bytes, int at) {
        requireIdentifierBytes(what, bytes, at);
        if (bytes > MOST_HEADER_BYTES) {
            throw exceeded(what + " of " + bytes + " bytes is", "maxIdentifierBytes", MOST_HEADER_BYTES, at);
        }
    }

    private static ValueSyntaxException exceeded(String what, String limit, long value, int at) {
        return ValueSyntaxException.limit(what + " " + above(limit, value), at);
    }
}
