package io.calo.analysis.internal.protocol;

import io.calo.analysis.Invocation;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnstartedMessage;

/** Takes what the protocol makes of records: every message once, either started or not. */
public interface MessageSink {
    /** A transaction was started. */
    void started(LedgerEntry entry);

    /** A message started none. */
    void unstarted(UnstartedMessage message);

    /** A debit was refused; its message comes too, started or not. */
    void refused(Refusal refusal);

    /** A mismatch belongs to no transaction. */
    void stray(StrayMismatch mismatch);

    /** The function ran. */
    void ran(Invocation invocation);
}
