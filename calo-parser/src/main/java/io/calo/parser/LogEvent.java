package io.calo.parser;

import io.calo.parser.value.LogValue;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One record of a log, or a piece of input that is none ({@link Malformed}). Events are immutable and safe to keep and to
 * share between threads, unless their reader was told that they are not kept ({@link EventLifetime}). An event decodes its fields when asked; until it is let go it holds on to the block of input, at
 * most 64 KiB where records are small, that it was read from. A caller that keeps many events for long keeps their fields
 * instead, or writes them with {@link EventCodec}.
 *
 * <p>Where the reader lets events go, whatever decodes throws an {@link IllegalStateException} once the memory that the event lies in is
 * used for others; kind and place always answer. {@link #kept()} gives an event that stays.
 *
 * <p>Only a {@link LogReader} makes events. Kinds are added as the service changes: switch on {@link #kind()} with a default.
 */
public sealed interface LogEvent
        permits MessageReceived,
                PaymentMessage,
                SyncStarted,
                LockCreated,
                SyncPublished,
                SyncSkipped,
                OverdraftRefused,
                BalanceMismatch,
                SyncFailed,
                RuntimeError,
                NotificationSent,
                Metric,
                InvocationStarted,
                InvocationEnded,
                InvocationReport,
                RuntimeInit,
                RuntimeInitReport,
                Unrecognized,
                Malformed {

    /** What the record is. */
    Kind kind();

    /** Where it begins. */
    SourcePosition position();

    /**
     * Its length in decompressed bytes, without what separates it from the next. An event out of an envelope has the length that
     * it has there, escaped or encoded; of several in one encoded payload the first has all its length, the others none.
     */
    long byteLength();

    /**
     * CloudWatch's id of the log event, by which the same event, delivered twice, is known; null where the input does not state
     * it, as S3 exports do not.
     */
    @Nullable
    String eventId();

    /**
     * The name of the log stream, as CloudWatch spells it: {@code 2024/01/27/[$LATEST]…}; null where the input does not state it, as
     * S3 exports do not, whose folders are named after it.
     */
    @Nullable
    String logStream();

    /** When the log service received it, to the millisecond, in UTC; null only for {@link Malformed}. */
    @Nullable
    Instant timestamp();

    /**
     * The Lambda request it belongs to, as logged: a UUID, or the word {@code undefined} or, from Node 24 on, {@code -} where the
     * runtime knew none; null where the record names none.
     */
    @Nullable
    String requestId();

    /** The level as logged, such as {@code INFO} or {@code ERROR}; null for platform records, which have none. */
    @Nullable
    String level();

    /** The text after the record's header (times, request id, level); all of it where there is no header. */
    String message();

    /**
     * The object that the message holds, printed by Node or as JSON, personal data included; null where it holds none.
     */
    @Nullable
    LogValue value();

    /**
     * The same event, to be kept for as long as it is needed and shared between threads: this one, unless its reader lets events go
     * ({@link EventLifetime#UNTIL_NEXT_READ}), else a copy that holds on to nothing but its own record.
     *
     * @throws IllegalStateException if the reader has gone on so far that there is nothing left to copy
     */
    LogEvent kept();
}
