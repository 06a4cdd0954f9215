package io.calo.parser;

import java.util.Locale;

/** Why a piece of input is no record. */
public enum MalformedReason {
    /** Bytes before the first record of an input, as where an export begins in its middle. */
    NO_RECORD_START,
    /** The input ends inside the record. */
    TRUNCATED,
    /** A known message whose body does not have the form it should have. */
    SYNTAX,
    /** A timestamp of the right shape that is no time, such as a 13th month. */
    TIMESTAMP,
    /** The record is longer than {@link ParseLimits#maxRecordBytes()}; what lies beyond was skipped. */
    RECORD_TOO_LONG,
    /** Another of the {@link ParseLimits} was hit; the detail names it. */
    LIMIT_EXCEEDED,
    /** A source that leaves records out by its nature, such as a Live Tail session, and so is not read. */
    SAMPLED,
    /** Compressed data that are corrupt or cut off; what they held before was read. */
    CORRUPT_COMPRESSION,
    /** The input could not be opened or read. */
    UNREADABLE;

    /** The name in outputs, in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
