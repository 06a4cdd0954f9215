package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the events have in common: a slice of a block that is never written again, decoded when asked. There is one of these for
 * every record of a log, so it holds no more than where things begin; what ends them stands in the block.
 */
abstract class LogRecord {
    final byte[] block;
    final int start;
    final int end;
    final int messageStart;
    private final int requestIdStart;

    /** Lines between the chunk's and this. */
    private final int line;

    private final Chunk chunk;

    LogRecord(RawRecord raw) {
        Chunk shared = raw.chunk();
        chunk = shared;
        block = shared.block;
        start = raw.start;
        end = raw.end;
        messageStart = raw.messageStart;
        requestIdStart = raw.requestIdStart;
        line = (int) (raw.line - shared.line);
    }

    /** What the record is. */
    public abstract Kind kind();

    /** Where it begins. */
    public SourcePosition position() {
        return new SourcePosition(chunk.source, chunk.input, chunk.line + line, chunk.byteOffset + start);
    }

    /** Its length in decompressed bytes. */
    public long byteLength() {
        Origin origin = chunk.origin;
        return origin == null ? end - start : origin.byteLength();
    }

    /** What an envelope tells of it, or null. */
    final @Nullable Origin origin() {
        return chunk.origin;
    }

    /** CloudWatch's id of it, or null. */
    public @Nullable String eventId() {
        Origin origin = chunk.origin;
        return origin == null ? null : origin.eventId();
    }

    /** The log stream's name, or null. */
    public @Nullable String logStream() {
        Origin origin = chunk.origin;
        return origin == null ? null : origin.logStream();
    }

    /** When the log service received it. */
    public Instant timestamp() {
        return Instant.ofEpochMilli(Timestamps.epochMillis(block, start));
    }

    /** The words that events of the same reader have in common. */
    final Words words() {
        return chunk.words;
    }

    /** The Lambda request it belongs to, or null. */
    public @Nullable String requestId() {
        return requestIdStart < 0 ? null : Bytes.text(block, requestIdStart, requestIdEnd());
    }

    /** The level as logged, or null. */
    public @Nullable String level() {
        return isApplication() ? Bytes.text(block, requestIdEnd() + 1, messageStart - 1) : null;
    }

    /** Whether the function wrote it, so that the header goes on after the timestamp: time, request id and level, each with a tab. */
    private boolean isApplication() {
        return messageStart > start + RawRecord.TIMESTAMP;
    }

    private int requestIdEnd() {
        return isApplication()
                ? Bytes.indexOf(block, requestIdStart, end, '\t')
                : Bytes.indexOfSpace(block, requestIdStart, end);
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
