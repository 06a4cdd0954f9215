package io.calo.analysis;

/**
 * Messages by their fate. The books close when every message that came in has exactly one:
 * {@code received + unannounced = published + skipped + refused + failed + unfinished}.
 *
 * @param received messages whose taking up is logged
 * @param unannounced fates whose received record is missing, as where an export begins in the middle of an invocation
 * @param published see {@link Outcome#PUBLISHED}
 * @param skipped see {@link Outcome#SKIPPED}
 * @param refused see {@link Outcome#REFUSED}
 * @param failed see {@link Outcome#FAILED}
 * @param unfinished see {@link Outcome#UNFINISHED}
 */
public record MessageCounts(
        long received, long unannounced, long published, long skipped, long refused, long failed, long unfinished) {

    /** Whether what came in, counted as it came, equals what came of it, counted as it ended. */
    public boolean balanced() {
        return received + unannounced == published + skipped + refused + failed + unfinished;
    }
}
