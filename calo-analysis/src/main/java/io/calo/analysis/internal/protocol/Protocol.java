package io.calo.analysis.internal.protocol;

import io.calo.parser.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The grammar of an invocation's records, as the service follows it:
 *
 * <pre>
 * invocation := message+
 * message    := received payment-message* fate notification-sent*
 * fate       := skipped | refused | failed
 *             | started lock? published mismatch?
 *             | started skipped mismatch?
 *             | started refused
 * </pre>
 *
 * <p>What may come next depends on how far the message has come. The grammar serves to order records of the same millisecond
 * from different files, where neither time nor place does, and never to reject any: logs may be cut anywhere.
 */
@SuppressWarnings("ImmutableEnumChecker") // the sets are never written
public enum Protocol {
    /** No message is open. */
    IDLE(Kind.MESSAGE_RECEIVED),
    /** A message was taken up. */
    RECEIVED(Kind.PAYMENT_MESSAGE, Kind.SYNC_STARTED, Kind.SYNC_SKIPPED, Kind.OVERDRAFT_REFUSED, Kind.SYNC_FAILED),
    /** Its transaction was started. */
    STARTED(Kind.LOCK_CREATED, Kind.SYNC_PUBLISHED, Kind.SYNC_SKIPPED, Kind.OVERDRAFT_REFUSED, Kind.SYNC_FAILED),
    /** Its fate is known. */
    ENDED(Kind.BALANCE_MISMATCH, Kind.NOTIFICATION_SENT, Kind.MESSAGE_RECEIVED);

    /** All kinds that take part, in the order in which they can follow one another. */
    private static final List<Kind> ORDER = List.of(
            Kind.PAYMENT_MESSAGE,
            Kind.SYNC_STARTED,
            Kind.LOCK_CREATED,
            Kind.SYNC_PUBLISHED,
            Kind.SYNC_SKIPPED,
            Kind.OVERDRAFT_REFUSED,
            Kind.SYNC_FAILED,
            Kind.BALANCE_MISMATCH,
            Kind.NOTIFICATION_SENT,
            Kind.MESSAGE_RECEIVED);

    private final Set<Kind> next;

    Protocol(Kind... next) {
        this.next = EnumSet.of(next[0], next);
    }

    /** Whether records of the kind take part. */
    public static boolean knows(Kind kind) {
        return ORDER.contains(kind);
    }

    /** Where a kind stands among those that could follow: less comes first. */
    static int rank(Kind kind) {
        return ORDER.indexOf(kind);
    }

    /** Whether the grammar lets the records follow in this order. */
    boolean allowsAll(List<SyncRecord> records) {
        Protocol state = this;
        for (SyncRecord record : records) {
            if (!state.allows(record.kind())) {
                return false;
            }
            state = state.after(record.kind());
        }
        return true;
    }

    private Protocol after(Kind kind) {
        return switch (kind) {
            case MESSAGE_RECEIVED -> RECEIVED;
            case SYNC_STARTED -> STARTED;
            case SYNC_PUBLISHED, SYNC_SKIPPED, OVERDRAFT_REFUSED, SYNC_FAILED -> ENDED;
            default -> this;
        };
    }

    /** Whether the grammar lets the kind come next. */
    boolean allows(Kind kind) {
        return next.contains(kind);
    }
}
