package io.calo.report.internal.page;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.LedgerEntry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which transactions a page holds where there are too many: all of the subscribers whom the gravest stories are about, so that their
 * statements are whole, and those that findings and other stories point to. The former get at least half of the room, and what the latter
 * leave. For one run through the transactions.
 */
final class TransactionChoice {
    private final Concerns concerns;
    private final Set<String> whole = new HashSet<>();
    private Quotas quotas = Quotas.of(0);
    private long roomForWhole;

    /** @param most how many it chooses at most */
    TransactionChoice(AnalysisResult result, Concerns concerns, long most) {
        this.concerns = concerns;
        Map<String, Long> countBySubscriber = new HashMap<>();
        long pointedTo = count(result, countBySubscriber);
        this.roomForWhole = Math.max(most / 2, most - pointedTo);
        long left = most;
        for (String subscriber : concerns.subscribers()) {
            left -= addWhole(subscriber, countBySubscriber.getOrDefault(subscriber, 0L));
        }
        this.quotas = Quotas.of(left, pointedToOfOthers(result));
    }

    private long count(AnalysisResult result, Map<String, Long> countBySubscriber) {
        long pointedTo = 0;
        for (LedgerEntry entry : result.transactions()) {
            if (concerns.hasStory(entry.subscriberId())) {
                countBySubscriber.merge(entry.subscriberId(), 1L, Long::sum);
            }
            pointedTo += concerns.of(entry).isPresent() ? 1 : 0;
        }
        return pointedTo;
    }

    /** How many transactions that takes; 0 if there is no room for them. */
    private long addWhole(String subscriber, long count) {
        if (count == 0 || count > roomForWhole) {
            return 0;
        }
        whole.add(subscriber);
        roomForWhole -= count;
        return count;
    }

    private long[] pointedToOfOthers(AnalysisResult result) {
        long[] counts = new long[Rank.values().length];
        for (LedgerEntry entry : result.transactions()) {
            if (!whole.contains(entry.subscriberId())) {
                concerns.of(entry).ifPresent(rank -> counts[rank.ordinal()]++);
            }
        }
        return counts;
    }

    /** Whether the page holds the next transaction. */
    boolean takes(LedgerEntry next) {
        if (whole.contains(next.subscriberId())) {
            return true;
        }
        Optional<Rank> rank = concerns.of(next);
        return rank.isPresent() && quotas.admit(rank.get().ordinal());
    }

    /** Why not all are there, for people. */
    String reason() {
        return "This page holds all transactions of the " + whole.size()
                + " subscribers whom open or recent stories are about, and of others those that findings and stories point to;"
                + " transactions.csv has all. Sums and charts are of all.";
    }
}
