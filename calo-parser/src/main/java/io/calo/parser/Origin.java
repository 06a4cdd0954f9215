package io.calo.parser;

import org.jspecify.annotations.Nullable;

/**
 * What an envelope tells of a record beyond its text.
 *
 * @param eventId CloudWatch's id of the log event
 * @param logStream the log stream's name as CloudWatch spells it
 * @param byteLength bytes that the record takes in its input, where it is escaped or encoded
 * @param json whether it is a record of Lambda's JSON log format, laid out as the text format has it
 */
record Origin(@Nullable String eventId, @Nullable String logStream, long byteLength, boolean json) {
    /** Of a record in the text format. */
    Origin(@Nullable String eventId, @Nullable String logStream, long byteLength) {
        this(eventId, logStream, byteLength, false);
    }
}
