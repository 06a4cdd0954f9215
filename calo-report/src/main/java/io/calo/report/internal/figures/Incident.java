package io.calo.report.internal.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;

/**
 * A fault of the service at which the ledgers of several subscribers parted in the same way at about the same time.
 *
 * @param from when it began
 * @param to when it was over
 * @param crashes how many runs of the function died in that time
 * @param episodeIds the divergences that it explains, by their beginning
 * @param subscribers how many subscribers these concern
 * @param drift by currency, what the ledgers of these parted by at the time, signed as drift is
 * @param text what happened, in plain sentences
 */
public record Incident(
        Instant from,
        Instant to,
        long crashes,
        List<String> episodeIds,
        long subscribers,
        SortedMap<String, BigDecimal> drift,
        String text) {}
