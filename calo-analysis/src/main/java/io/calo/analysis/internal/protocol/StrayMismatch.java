package io.calo.analysis.internal.protocol;

import io.calo.analysis.EventReference;
import io.calo.analysis.Mismatch;
import java.time.Instant;

/** A record that says the balances differ, and follows no transaction of the same subscriber. */
public record StrayMismatch(String subscriberId, Instant timestamp, String requestId, Mismatch mismatch) {
    /** What names it. */
    public EventReference reference() {
        return new EventReference(timestamp, requestId + " mismatch", subscriberId, null, null, mismatch.position());
    }
}
