package io.calo.simulator;

/** What becomes of a message when the service takes it, one constant for each branch of the sync protocol. */
enum Fate {
    PUBLISHED,
    /** Started, then skipped: another listener wrote the balance. */
    ALREADY_SYNCED,
    /** Skipped before a start: the subscription's creation carries the balance. */
    CREATED_ELSEWHERE,
    /** Skipped before a start: the payment balance is not touched. */
    FLAG_IS_FALSE,
    /** Started, then refused. */
    REFUSED,
    REFUSED_UNSTARTED,
    FAILED,
    /** Cut off before its start. */
    CUT_UNSTARTED,
    /** Cut off after its start. */
    CUT_STARTED;

    /** Whether the invocation ends with it, the message staying in the queue. */
    boolean cutsOff() {
        return this == CUT_UNSTARTED || this == CUT_STARTED;
    }

    /** Whether the message comes again. */
    boolean comesAgain() {
        return cutsOff() || this == FAILED;
    }
}
