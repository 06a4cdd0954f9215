package io.calo.report.internal.figures;

import java.util.Map;

/** How many findings name each subscriber. Immutable. */
public final class FindingsPerSubscriber {
    private final Map<String, Integer> counts;

    /** Takes the map over. */
    FindingsPerSubscriber(Map<String, Integer> counts) {
        this.counts = counts;
    }

    /** How many name this one; 0 where none does. */
    public long of(String subscriberId) {
        return counts.getOrDefault(subscriberId, 0);
    }
}
