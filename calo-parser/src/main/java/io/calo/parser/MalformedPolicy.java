package io.calo.parser;

/** What a reader does with malformed input. */
public enum MalformedPolicy {
    /** Gives it out as a {@link Malformed} event and goes on. */
    REPORT,
    /** Throws a {@link LogParseException} that names its position. */
    FAIL
}
