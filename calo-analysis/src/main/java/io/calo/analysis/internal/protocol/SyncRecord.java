package io.calo.analysis.internal.protocol;

import io.calo.parser.BalanceMismatch;
import io.calo.parser.InvocationReport;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import io.calo.parser.MessageReceived;
import io.calo.parser.OverdraftRefused;
import io.calo.parser.SourcePosition;
import io.calo.parser.SyncStarted;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the protocol needs to know of a record, taken out of its event so that the event's block of input can go.
 *
 * @param kind one of those that {@link Protocol} knows, or one of the platform's about an invocation
 * @param epochMillis when the log service received it
 * @param content what the record says beyond its kind, comparable by {@code equals}
 * @param eventId CloudWatch's id of it; null where the input states none
 * @param logStream the log stream as the input states it; null where it does not
 */
public record SyncRecord(
        Kind kind,
        long epochMillis,
        Content content,
        SourcePosition position,
        @Nullable String eventId,
        @Nullable String logStream) {
    /** The order of time; among equals an order of its own, so that no file's place in the input shows. */
    static final Comparator<SyncRecord> BY_TIME = Comparator.comparingLong(SyncRecord::epochMillis)
            .thenComparing(SyncRecord::kind)
            .thenComparing(record -> record.content().toString())
            .thenComparing(record -> record.position().source())
            .thenComparing(record -> record.position().input())
            .thenComparing(record -> record.position().byteOffset())
            .thenComparing(SyncRecord::eventId, Comparator.nullsFirst(Comparator.naturalOrder()));

    /** What Node's runtime logs in place of a request id that it does not know, and stands here for all that do. */
    public static final String NO_REQUEST = "undefined";

    /** The same, from Node 24 on. */
    private static final String NO_REQUEST_SINCE_24 = "-";

    private static final int BRIEF = 120;
    private static final Text NOTHING = new Text("");

    /** What records of a kind carry. */
    public sealed interface Content {}

    /** Only text, such as the reason of a skip. */
    record Text(String text) implements Content {}

    record Received(String messageId) implements Content {}

    record Started(Transaction transaction) implements Content {}

    record Refused(
            String userId,
            String transactionId,
            BigDecimal currentBalance,
            @Nullable BigDecimal newBalance) implements Content {}

    record Apart(String userId, BigDecimal subscriptionBalance, BigDecimal paymentBalance) implements Content {}

    /**
     * The platform's report of an invocation.
     *
     * @param tellsTheEnd whether no END need follow
     */
    record Run(@Nullable Duration duration, @Nullable String status, boolean tellsTheEnd) implements Content {}

    /** Whether an event takes part in an invocation, be the request known or not. */
    public static boolean isOf(LogEvent event) {
        return Protocol.knows(event.kind()) || isPlatform(event.kind());
    }

    /** Whether the event names the request that it belongs to. */
    public static boolean hasRequest(LogEvent event) {
        String request = event.requestId();
        return request != null && !request.equals(NO_REQUEST) && !request.equals(NO_REQUEST_SINCE_24);
    }

    /** The record of an event that {@linkplain #isOf takes part}. */
    public static SyncRecord of(LogEvent event) {
        Instant timestamp = Objects.requireNonNull(event.timestamp());
        return new SyncRecord(
                event.kind(),
                timestamp.toEpochMilli(),
                content(event),
                event.position(),
                event.eventId(),
                event.logStream());
    }

    private static Content content(LogEvent event) {
        if (event instanceof MessageReceived received) {
            return new Received(received.messageId());
        }
        if (event instanceof SyncStarted started) {
            return new Started(started.transaction());
        }
        if (event instanceof OverdraftRefused refused) {
            return new Refused(
                    refused.userId(), refused.transactionId(), refused.currentBalance(), refused.newBalance());
        }
        if (event instanceof BalanceMismatch apart) {
            return new Apart(apart.userId(), apart.subscriptionBalance(), apart.paymentBalance());
        }
        if (event instanceof InvocationReport report) {
            return new Run(report.duration(), report.status(), report.tellsTheEnd());
        }
        boolean telling = event.kind() == Kind.SYNC_SKIPPED || event.kind() == Kind.SYNC_FAILED;
        return telling ? new Text(brief(event.message())) : NOTHING;
    }

    /** The text, or what tells a long one from others: it serves only to know copies. */
    private static String brief(String message) {
        String text = message.replace("\r\n", "\n"); // a copy may have been made with other line ends
        return text.length() <= BRIEF ? text : text.substring(0, BRIEF) + text.length() + "#" + text.hashCode();
    }

    private static boolean isPlatform(Kind kind) {
        return switch (kind) {
            case INVOCATION_STARTED, INVOCATION_ENDED, INVOCATION_REPORT -> true;
            default -> false;
        };
    }

    /** Whether the platform logged it, rather than the service. */
    boolean isPlatform() {
        return isPlatform(kind);
    }

    Instant timestamp() {
        return Instant.ofEpochMilli(epochMillis);
    }

    /** The file it stands in. */
    Input input() {
        return new Input(position.source(), position.input());
    }

    /** Where others of its stream stand too. */
    Place place() {
        return new Place(input().folder(), logStream);
    }

    /**
     * A part of the input within which files are parts of one stream.
     *
     * @param logStream as stated; null where the folder alone tells
     */
    record Place(String folder, @Nullable String logStream) {}

    /**
     * A file, as far as positions tell files apart.
     *
     * @param source its name
     * @param ordinal its place among the inputs of its reader
     */
    record Input(String source, long ordinal) {
        /** The folder that it was found in; numbered files of one folder are one stream and never overlap. */
        String folder() {
            return source.substring(0, source.lastIndexOf('/') + 1);
        }
    }

    /** Whether no other record of the invocation can say the same, unless it is a copy. */
    boolean isUnique() {
        return !(content instanceof Text);
    }

    /** Whether the other says the same at the same time: in another file, it is a copy. */
    boolean says(SyncRecord other) {
        return kind == other.kind && epochMillis == other.epochMillis && content.equals(other.content);
    }
}
