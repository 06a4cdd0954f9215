package io.calo.report.internal.xlsx;

import io.calo.parser.Kind;

/** What kinds of records are, for people who never saw a log. */
final class KindWords {
    private KindWords() {}

    static String of(Kind kind) {
        return switch (kind) {
            case MESSAGE_RECEIVED -> "The service took up a message about a wallet transaction.";
            case PAYMENT_MESSAGE -> "The message itself, as the payment service sent it.";
            case SYNC_STARTED -> "A transaction: the service began to carry it over to the subscription balance.";
            case LOCK_CREATED -> "The service reserved the transaction for itself.";
            case SYNC_PUBLISHED -> "The new subscription balance was written.";
            case SYNC_SKIPPED -> "There was nothing to write, and why.";
            case OVERDRAFT_REFUSED -> "The service refused to take the subscription balance below zero.";
            case BALANCE_MISMATCH -> "The service says that wallet and subscription balance differ.";
            case SYNC_FAILED -> "A sync ended in an error.";
            case RUNTIME_ERROR -> "The service's program broke down.";
            case NOTIFICATION_SENT -> "The service told its operators something.";
            case METRIC -> "A measurement for its operators.";
            case INVOCATION_STARTED -> "A run of the service began.";
            case INVOCATION_ENDED -> "A run of the service ended.";
            case INVOCATION_REPORT -> "How long a run took.";
            case RUNTIME_INIT -> "The service's computer was prepared.";
            case RUNTIME_INIT_REPORT -> "How long preparing it took.";
            case UNRECOGNIZED -> "Records of a shape that this version does not know; not in the books.";
            case MALFORMED -> "Input that is no record; not in the books.";
        };
    }
}
