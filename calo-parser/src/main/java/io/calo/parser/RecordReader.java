package io.calo.parser;

import io.calo.parser.internal.Bytes;
import io.calo.parser.internal.ValueLimits;
import io.calo.parser.internal.ValueSyntaxException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes an event of the record under the reader's hands: the one place that knows which words begin which kind. */
final class RecordReader {
    private static final Dispatch APPLICATION = new Dispatch()
            .on(MessageReceived.PREFIX, MessageReceived::read)
            .on(SyncStarted.PREFIX, SyncStarted::read)
            .on(SyncPublished.PREFIX, SyncPublished::read)
            .on(BalanceMismatch.PREFIX, BalanceMismatch::read)
            .on(SyncSkipped.SYNC_PREFIX, SyncSkipped::read)
            .on(SyncSkipped.PROCESS_PREFIX, SyncSkipped::read)
            .on(SyncSkipped.ALREADY_PREFIX, SyncSkipped::read)
            .on(LockCreated.PREFIX, LockCreated::read)
            .on(Metric.PREFIX, Metric::read)
            .on(OverdraftRefused.PREFIX, OverdraftRefused::read)
            .on(SyncFailed.PREFIX, SyncFailed::read)
            .on(NotificationSent.PREFIX, NotificationSent::read)
            .on(PaymentMessage.TRANSACTION_PREFIX, PaymentMessage::read)
            .on(PaymentMessage.BODY_PREFIX, PaymentMessage::read)
            .on(PaymentMessage.RECORD_PREFIX, PaymentMessage::read)
            .on(RuntimeError.UNCAUGHT_PREFIX, RuntimeError::read)
            .on(RuntimeError.UNHANDLED_PREFIX, RuntimeError::read)
            .on(RuntimeError.INIT_PREFIX, RuntimeError::read)
            .on(RuntimeError.INVOKE_PREFIX, RuntimeError::read)
            .on(RuntimeError.UNKNOWN_PREFIX, RuntimeError::read);

    private static final Dispatch PLATFORM = new Dispatch()
            .on(InvocationStarted.PREFIX, InvocationStarted::read)
            .on(InvocationEnded.PREFIX, InvocationEnded::read)
            .on(InvocationReport.PREFIX, InvocationReport::read)
            .on(RuntimeInit.PREFIX, RuntimeInit::read)
            .on(RuntimeInitReport.PREFIX, RuntimeInitReport::read)
            .on(RuntimeError.UNKNOWN_PREFIX, RuntimeError::read)
            .on(Metric.PREFIX, Metric::read);

    private static final String CUT = "the file is cut off here: ";

    private final ParseLimits limits;

    RecordReader(ParseLimits limits) {
        this.limits = limits;
    }

    /** The event of a record that begins with a timestamp's shape; never null, whatever the bytes are. */
    LogEvent read(RawRecord raw) {
        Kind familiar = raw.familiar;
        return familiar == null ? unfamiliar(raw) : familiar(raw, familiar);
    }

    private LogEvent familiar(RawRecord raw, Kind kind) {
        raw.familiar = null;
        return switch (kind) {
            case INVOCATION_STARTED -> InvocationStarted.familiar(raw);
            case MESSAGE_RECEIVED -> MessageReceived.familiar(raw);
            case SYNC_STARTED -> SyncStarted.familiar(raw);
            case SYNC_PUBLISHED -> SyncPublished.familiar(raw);
            case INVOCATION_ENDED -> InvocationEnded.familiar(raw);
            case INVOCATION_REPORT -> report(raw);
            case SYNC_SKIPPED -> SyncSkipped.familiar(raw);
            case LOCK_CREATED -> LockCreated.familiar(raw);
            case RUNTIME_INIT -> RuntimeInit.familiar(raw);
            case BALANCE_MISMATCH -> BalanceMismatch.familiar(raw);
            default -> throw new IllegalArgumentException("no record is familiar that is a " + kind);
        };
    }

    /** A report that is longer than a name may be is held to that the general way: the one in it may be of any length. */
    private LogEvent report(RawRecord raw) {
        return raw.end - raw.requestIdStart > limits.maxIdentifierBytes()
                ? unfamiliar(raw)
                : InvocationReport.familiar(raw);
    }

    private LogEvent unfamiliar(RawRecord raw) {
        raw.timestamp = Timestamps.epochMillis(raw.block, raw.start);
        if (raw.timestamp == Timestamps.INVALID) {
            int length = raw.end - raw.start;
            return Malformed.bytes(raw, MalformedReason.TIMESTAMP, "the timestamp is no time", length, limits);
        }
        raw.limits = limits.values();
        raw.readHeader();
        try {
            raw.requireHeader();
            LogEvent event = (raw.application ? APPLICATION : PLATFORM).read(raw);
            return event != null ? event : unrecognized(raw);
        } catch (ValueSyntaxException e) {
            MalformedReason reason = reason(raw, e);
            String detail = (reason == MalformedReason.TRUNCATED ? CUT : "") + e.getMessage() + " at byte "
                    + (e.at() - raw.start) + (e.isLimit() ? ValueLimits.ADVICE : "");
            return Malformed.record(raw, reason, detail, limits);
        }
    }

    private static MalformedReason reason(RawRecord raw, ValueSyntaxException e) {
        if (e.isLimit()) {
            return MalformedReason.LIMIT_EXCEEDED;
        }
        boolean truncated = raw.cut || (raw.unclosed && e.atEnd());
        return truncated ? MalformedReason.TRUNCATED : MalformedReason.SYNTAX;
    }

    /** What begins with no known words; at a cut it may be the beginning of known ones, unless an object ends it. */
    private static LogEvent unrecognized(RawRecord raw) {
        Tokens.requireEnd(raw, raw.messageStart);
        return new Unrecognized(raw);
    }

    /** Reads one kind; null if the record is not of that kind after all. */
    private interface Shape {
        @Nullable
        LogEvent read(RawRecord raw);
    }

    /** Prefixes to shapes, sorted by the first byte, which nearly always decides. */
    private static final class Dispatch {
        private static final class Entry {
            final byte[] prefix;
            final Shape shape;

            Entry(String prefix, Shape shape) {
                this.prefix = Bytes.ascii(prefix);
                this.shape = shape;
            }
        }

        private final List<List<Entry>> byFirstByte = new ArrayList<>();

        Dispatch() {
            for (int i = 0; i < 128; i++) {
                byFirstByte.add(new ArrayList<>(0));
            }
        }

        Dispatch on(String prefix, Shape shape) {
            byFirstByte.get(prefix.charAt(0)).add(new Entry(prefix, shape));
            return this;
        }

        @Nullable
        LogEvent read(RawRecord raw) {
            int first = raw.messageStart < raw.end ? raw.block[raw.messageStart] : -1;
            if (first < 0) {
                return null;
            }
            List<Entry> entries = byFirstByte.get(first);
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                if (raw.messageStartsWith(entry.prefix)) {
                    LogEvent event = entry.shape.read(raw);
                    if (event != null) {
                        return event;
                    }
                }
            }
            return null;
        }
    }
}
