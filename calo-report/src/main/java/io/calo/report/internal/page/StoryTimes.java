package io.calo.report.internal.page;

import io.calo.analysis.Episode;
import io.calo.analysis.LedgerEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From when to when each subscriber's stories go. For use by one thread. */
final class StoryTimes {
    private final Map<String, List<Span>> bySubscriber = new HashMap<>();

    private record Span(Instant from, Instant to, @Nullable String currency) {
        boolean contains(LedgerEntry entry) {
            return !entry.timestamp().isBefore(from)
                    && !entry.timestamp().isAfter(to)
                    && (currency == null || currency.equals(entry.transaction().currency()));
        }
    }

    void add(Episode episode) {
        bySubscriber
                .computeIfAbsent(episode.subscriberId(), subscriber -> new ArrayList<>())
                .add(new Span(episode.opening().timestamp(), episode.latest().timestamp(), episode.currency()));
    }

    /** Whether a subscriber has a story. */
    boolean areOf(String subscriberId) {
        return bySubscriber.containsKey(subscriberId);
    }

    /** Whether an entry lies within a story of its subscriber. */
    boolean contain(LedgerEntry entry) {
        return bySubscriber.getOrDefault(entry.subscriberId(), List.of()).stream()
                .anyMatch(span -> span.contains(entry));
    }
}
