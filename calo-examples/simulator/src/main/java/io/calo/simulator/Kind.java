package io.calo.simulator;

import java.util.Locale;

/** The kinds of records, under the names the analysis uses. */
enum Kind {
    MESSAGE_RECEIVED,
    PAYMENT_MESSAGE,
    SYNC_STARTED,
    LOCK_CREATED,
    SYNC_PUBLISHED,
    SYNC_SKIPPED,
    OVERDRAFT_REFUSED,
    BALANCE_MISMATCH,
    SYNC_FAILED,
    RUNTIME_ERROR,
    NOTIFICATION_SENT,
    METRIC,
    INVOCATION_STARTED,
    INVOCATION_ENDED,
    INVOCATION_REPORT,
    RUNTIME_INIT,
    RUNTIME_INIT_REPORT,
    UNRECOGNIZED;

    private final String label = name().toLowerCase(Locale.ROOT).replace('_', '-');

    String label() {
        return label;
    }
}
