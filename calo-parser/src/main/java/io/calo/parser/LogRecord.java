package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the events have in common: a slice of a block that is never written again, decoded when asked. */
abstract class LogRecord {
    final byte[] block;
    final int start;
    final int end;
    final int messageStart;
    private final int requestIdStart;
    private final int requestIdEnd;
    private final int levelEnd;
    private final long timestamp;
    private final String source;
    private final long input;
    private final long line;
    private final long byteOffset;
    final @Nullable Origin origin;

    LogRecord(RawRecord raw) {
        block = raw.block;
        start = raw.start;
        end = raw.end;
        messageStart = raw.messageStart;
        requestIdStart = raw.requestIdStart;
        requestIdEnd = raw.requestIdEnd;
        levelEnd = raw.application ? raw.levelEnd : -1;
        timestamp = raw.timestamp;
        source = raw.source;
        input = raw.input;
        line = raw.line;
        byteOffset = raw.byteOffset;
        origin = raw.origin;
    }

    /** What the record is. */
    public abstract Kind kind();

    /** Where it begins. */
    public SourcePosition position() {
        return new SourcePosition(source, input, line, byteOffset);
    }

    /** Its length in decompressed bytes. */
    public long byteLength() {
        return origin == null ? end - start : origin.byteLength();
    }

    /** CloudWatch's id of it, or null. */
    public @Nullable String eventId() {
        return origin == null ? null : origin.eventId();
    }

    /** The log stream's name, or null. */
    public @Nullable String logStream() {
        return origin == null ? null : origin.logStream();
    }

    /** When the log service received it. */
    public Instant timestamp() {
        return Instant.ofEpochMilli(timestamp);
    }

    /** The Lambda request it belongs to, or null. */
    public @Nullable String requestId() {
        return requestIdStart < 0 ? null : Bytes.text(block, requestIdStart, requestIdEnd);
    }

    /** The level as logged, or null. */
    public @Nullable String level() {
        return levelEnd < 0 ? null : Bytes.text(block, requestIdEnd + 1, levelEnd);
    }

    /** The text after the header. */
    public String message() {
        return Bytes.text(block, messageStart, end);
    }

    /** The object that the message holds, or null. */
    public @Nullable LogValue value() {
        return null;
    }

    /** Kind and place, without any content. */
    @Override
    public String toString() {
        return kind().id() + " at " + position();
    }
}
