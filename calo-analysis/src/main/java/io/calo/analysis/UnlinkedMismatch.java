package io.calo.analysis;

import io.calo.parser.SourcePosition;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record that says the balances differ and belongs to no started transaction, as where an export is cut.
 *
 * @param subscriberId pseudonymous
 * @param timestamp when it was logged
 * @param requestId the Lambda request
 * @param mismatch the balances
 * @param currency that of the subscriber's transaction before; the record states none; null where there is none before
 * @param episodeId the divergence that it belongs to
 */
public record UnlinkedMismatch(
        String subscriberId,
        Instant timestamp,
        String requestId,
        Mismatch mismatch,
        @Nullable String currency,
        String episodeId) {

    /** Where it stands. */
    public SourcePosition position() {
        return mismatch.position();
    }

    /** What names it. */
    public EventReference reference() {
        return new EventReference(timestamp, requestId + " mismatch", subscriberId, null, currency, position());
    }
}
