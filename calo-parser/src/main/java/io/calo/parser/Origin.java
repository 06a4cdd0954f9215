package io.calo.parser;

import org.jspecify.annotations.Nullable;

/**
 * What an envelope tells of a record beyond its text.
 *
 * @param eventId CloudWatch's id of the log event
 * @param logStream the log stream's name as CloudWatch spells it
 * @param byteLength bytes that the record takes in its input, where it is escaped or encoded
 */
record Origin(@Nullable String eventId, @Nullable String logStream, long byteLength) {}
