package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;
import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the events have in common: a slice of a block that is never written again, decoded when asked. There is one of these for
 * every record of a log, so it holds no more than where things begin; what ends them stands in the block.
 */
abstract class LogRecord {
    private static final Kind[] KINDS = Kind.values();
    private static final byte NONE = -1;

    final int start;
    final int end;
    private final Chunk chunk;

    /** Lines between the chunk's and this. */
    private final int line;

    /** From the start; no header is longer than two names of the longest that limits allow. */
    private final char message;

    /** From the start; none if negative. It comes after words and times of known length. */
    private final byte requestId;

    private final byte kind;

    LogRecord(RawRecord raw, Kind kind) {
        Chunk shared = raw.chunk();
        chunk = shared;
        start = raw.start;
        end = raw.end;
        message = (char) (raw.messageStart - raw.start);
        requestId = (byte) (raw.requestIdStart < 0 ? NONE : raw.requestIdStart - raw.start);
        line = (int) (raw.line - shared.line);
        this.kind = (byte) kind.ordinal();
    }

    /** The bytes that it lies in. */
    final byte[] block() {
        if (chunk.expired) {
            throw new IllegalStateException(
                    "the reader has gone on, and was told that events are not asked then any more "
                            + "(EventLifetime.UNTIL_NEXT_READ)");
        }
        return chunk.block;
    }

    /** Where in the block its message begins. */
    final int messageStart() {
        return start + message;
    }

    /** What the record is. */
    public final Kind kind() {
        return KINDS[kind];
    }

    /** Where it begins. */
    public SourcePosition position() {
        return new SourcePosition(chunk.source, chunk.input, chunk.line + line, chunk.byteOffset + start);
    }

    /** Its length in decompressed bytes. */
    public final long byteLength() {
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
        return Instant.ofEpochMilli(Timestamps.epochMillis(block(), start));
    }

    /** The words that events of the same reader have in common. */
    final Words words() {
        return chunk.words;
    }

    /** The Lambda request it belongs to, or null. */
    public @Nullable String requestId() {
        return requestId < 0 ? null : Bytes.text(block(), start + requestId, requestIdEnd());
    }

    /** The level as logged, or null. */
    public @Nullable String level() {
        return isApplication() ? Bytes.text(block(), requestIdEnd() + 1, messageStart() - 1) : null;
    }

    /** Whether the function wrote it, so that the header goes on after the timestamp: time, request id and level, each with a tab. */
    private boolean isApplication() {
        return message > RawRecord.TIMESTAMP;
    }

    private int requestIdEnd() {
        return isApplication()
                ? Bytes.indexOf(block(), start + requestId, end, '\t')
                : Bytes.indexOfSpace(block(), start + requestId, end);
    }

    /** The text after the header. */
    public String message() {
        return Bytes.text(block(), messageStart(), end);
    }

    /** The object that the message holds, or null. */
    public @Nullable LogValue value() {
        return null;
    }

    /** The event, or a copy of it, for as long as it is needed. */
    public LogEvent kept() {
        if (!chunk.passing) {
            return (LogEvent) this;
        }
        return EventCodec.event(position(), chunk.origin, Arrays.copyOfRange(block(), start, end));
    }

    /** Kind and place, without any content. */
    @Override
    public String toString() {
        return kind().id() + " at " + position();
    }
}
