package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.value.LogValue;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Input that is no record, or a record that is broken. It keeps a bounded excerpt of its bytes, not its block. */
public final class Malformed implements LogEvent {
    private final MalformedReason reason;
    private final String detail;
    private final SourcePosition position;
    private final long byteLength;
    private final @Nullable Instant timestamp;
    private final @Nullable String requestId;
    private final String excerpt;
    private final @Nullable IOException cause;

    private Malformed(
            MalformedReason reason,
            String detail,
            SourcePosition position,
            long byteLength,
            @Nullable Instant timestamp,
            @Nullable String requestId,
            String excerpt,
            @Nullable IOException cause) {
        this.reason = reason;
        this.detail = detail;
        this.position = position;
        this.byteLength = byteLength;
        this.timestamp = timestamp;
        this.requestId = requestId;
        this.excerpt = excerpt;
        this.cause = cause;
    }

    /** A broken record whose header was read. */
    static Malformed record(RawRecord raw, MalformedReason reason, String detail, ParseLimits limits) {
        Instant timestamp = Instant.ofEpochMilli(raw.timestamp);
        return of(raw, reason, detail, raw.byteLength(), limits, timestamp, raw.requestId());
    }

    /** Bytes without a header; of {@code byteLength} bytes the record under the hands holds the first. */
    static Malformed bytes(RawRecord raw, MalformedReason reason, String detail, long byteLength, ParseLimits limits) {
        return of(raw, reason, detail, byteLength, limits, null, null);
    }

    /** A fault of the input itself, at a place that holds no bytes. */
    static Malformed input(MalformedReason reason, String detail, SourcePosition position, IOException cause) {
        return new Malformed(reason, detail, position, 0, null, null, "", cause);
    }

    /** One that was made before; what the input threw did not come with it. */
    static Malformed restored(
            MalformedReason reason,
            String detail,
            SourcePosition position,
            long byteLength,
            @Nullable Instant timestamp,
            @Nullable String requestId,
            String excerpt) {
        return new Malformed(reason, detail, position, byteLength, timestamp, requestId, excerpt, null);
    }

    private static Malformed of(
            RawRecord raw,
            MalformedReason reason,
            String detail,
            long byteLength,
            ParseLimits limits,
            @Nullable Instant timestamp,
            @Nullable String requestId) {
        int end = Math.min(raw.end, raw.start + limits.maxExcerptBytes());
        SourcePosition position = new SourcePosition(raw.source, raw.input, raw.line, raw.byteOffset);
        String excerpt = Bytes.text(raw.block, raw.start, end);
        long length = raw.origin == null ? byteLength : raw.origin.byteLength();
        return new Malformed(reason, detail, position, length, timestamp, requestId, excerpt, null);
    }

    @Override
    public Kind kind() {
        return Kind.MALFORMED;
    }

    /** Why it is no record. */
    public MalformedReason reason() {
        return reason;
    }

    /** The reason in words, with the numbers. Holds nothing of the input itself. */
    public String detail() {
        return detail;
    }

    /** The first bytes, at most {@link ParseLimits#maxExcerptBytes()}, as text; may hold personal data. */
    public String excerpt() {
        return excerpt;
    }

    /**
     * What the input threw, where it could not be opened, read or decompressed; null for malformed bytes, and where
     * the event was set aside and read again ({@link EventCodec}).
     */
    public @Nullable IOException cause() {
        return cause;
    }

    @Override
    public SourcePosition position() {
        return position;
    }

    @Override
    public long byteLength() {
        return byteLength;
    }

    /** When the record was received; null where its header could not be read, and of a record that is too long. */
    @Override
    public @Nullable Instant timestamp() {
        return timestamp;
    }

    @Override
    public @Nullable String requestId() {
        return requestId;
    }

    /** Null: damage has no id, also where the envelope around it states one. */
    @Override
    public @Nullable String eventId() {
        return null;
    }

    /** Null, as {@link #eventId()}. */
    @Override
    public @Nullable String logStream() {
        return null;
    }

    @Override
    public @Nullable String level() {
        return null;
    }

    /** The excerpt. */
    @Override
    public String message() {
        return excerpt;
    }

    @Override
    public @Nullable LogValue value() {
        return null;
    }

    /** Reason and place, without any content. */
    @Override
    public String toString() {
        return "malformed (" + reason.id() + ") at " + position;
    }

    /** This. */
    @Override
    public Malformed kept() {
        return this;
    }
}
