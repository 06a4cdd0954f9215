package io.calo.cli;

import io.calo.analysis.Episode;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The few stories of each currency that most money hangs on. Takes memory for these only. */
final class LargestStories<E extends Episode> {
    private final int most;
    private final Map<String, FirstPlaces<Story<E>>> byCurrency = new TreeMap<>();

    LargestStories(int most) {
        this.most = most;
    }

    /** Takes a story into account; one without an amount counts as the smallest. */
    void add(E story, @Nullable BigDecimal amount) {
        byCurrency
                .computeIfAbsent(
                        Objects.requireNonNullElse(story.currency(), ""),
                        currency -> new FirstPlaces<>(
                                most,
                                Comparator.<Story<E>, BigDecimal>comparing(Story::size)
                                        .reversed()
                                        .thenComparing(one -> one.story().id())))
                .add(new Story<>(story, amount));
    }

    /** By currency, then the largest first. */
    List<Story<E>> list() {
        return byCurrency.values().stream().flatMap(few -> few.list().stream()).toList();
    }

    /**
     * A story and what hangs on it.
     *
     * @param amount in the story's currency, signed; null where the logs do not tell
     */
    record Story<E extends Episode>(E story, @Nullable BigDecimal amount) {
        BigDecimal size() {
            return amount == null ? BigDecimal.ZERO : amount.abs();
        }
    }
}
