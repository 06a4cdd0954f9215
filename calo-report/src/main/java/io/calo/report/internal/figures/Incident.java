package io.calo.report.internal.figures;

import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A fault of the service at which the ledgers of several subscribers parted in the same way.
 *
 * @param from when the service first crashed
 * @param to when it last crashed
 * @param crashes how many crashes were logged in that time; several may be of one run
 * @param episodeIds the divergences that it explains, by their beginning
 * @param subscribers how many subscribers these concern
 * @param drift by currency, what the ledgers of these parted by at the time, signed as drift is
 * @param open how many of the divergences are still open
 * @param openDrift by currency, how far those are apart now, signed as drift is
 * @param text what happened, in plain sentences
 * @param position the first crash in the logs
 */
public record Incident(
        Instant from,
        Instant to,
        long crashes,
        List<String> episodeIds,
        long subscribers,
        SortedMap<String, BigDecimal> drift,
        long open,
        SortedMap<String, BigDecimal> openDrift,
        String text,
        SourcePosition position) {
    /** Copies the list. */
    public Incident {
        episodeIds = List.copyOf(episodeIds);
    }

    /** Whether wallets held less than subscriptions showed; else they held more. */
    public boolean isWalletLess() {
        return drift.values().stream().allMatch(sum -> sum.signum() < 0);
    }

    Incident told(String text) {
        return new Incident(from, to, crashes, episodeIds, subscribers, drift, open, openDrift, text, position);
    }
}
