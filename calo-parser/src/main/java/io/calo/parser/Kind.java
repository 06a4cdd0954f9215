package io.calo.parser;

/** What a record is. The names are those of the service's protocol and never change; new kinds may be added. */
public enum Kind {
    /** {@link MessageReceived}. */
    MESSAGE_RECEIVED("message-received"),
    /** {@link PaymentMessage}. */
    PAYMENT_MESSAGE("payment-message"),
    /** {@link SyncStarted}. */
    SYNC_STARTED("sync-started"),
    /** {@link LockCreated}. */
    LOCK_CREATED("lock-created"),
    /** {@link SyncPublished}. */
    SYNC_PUBLISHED("sync-published"),
    /** {@link SyncSkipped}. */
    SYNC_SKIPPED("sync-skipped"),
    /** {@link OverdraftRefused}. */
    OVERDRAFT_REFUSED("overdraft-refused"),
    /** {@link BalanceMismatch}. */
    BALANCE_MISMATCH("balance-mismatch"),
    /** {@link SyncFailed}. */
    SYNC_FAILED("sync-failed"),
    /** {@link RuntimeError}. */
    RUNTIME_ERROR("runtime-error"),
    /** {@link NotificationSent}. */
    NOTIFICATION_SENT("notification-sent"),
    /** {@link Metric}. */
    METRIC("metric"),
    /** {@link InvocationStarted}. */
    INVOCATION_STARTED("invocation-started"),
    /** {@link InvocationEnded}. */
    INVOCATION_ENDED("invocation-ended"),
    /** {@link InvocationReport}. */
    INVOCATION_REPORT("invocation-report"),
    /** {@link RuntimeInit}. */
    RUNTIME_INIT("runtime-init"),
    /** {@link RuntimeInitReport}. */
    RUNTIME_INIT_REPORT("runtime-init-report"),
    /** {@link Unrecognized}. */
    UNRECOGNIZED("unrecognized"),
    /** {@link Malformed}: not a record but input that is none. */
    MALFORMED("malformed");

    private final String id;

    Kind(String id) {
        this.id = id;
    }

    /** The name in outputs, in kebab case: {@code sync-started}. */
    public String id() {
        return id;
    }
}
