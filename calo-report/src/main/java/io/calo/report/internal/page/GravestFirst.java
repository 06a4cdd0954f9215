package io.calo.report.internal.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Things under their keys, as many as there is room for: what is least grave, and of that what came last, leaves first. For use by one
 * thread.
 *
 * @param <K> a key
 * @param <V> a thing
 */
final class GravestFirst<K, V> {
    private final long most;
    private final Map<K, Held<V>> held = new HashMap<>();
    /** Keys by rank as they came, the gravest first; one whose thing has another rank by now is passed over. */
    private final List<Deque<K>> order = new ArrayList<>();

    private long weight;

    private record Held<V>(Rank rank, V thing, long weight) {}

    /** @param most how much things may weigh together */
    GravestFirst(long most) {
        this.most = most;
        for (int rank = 0; rank < Rank.values().length; rank++) {
            order.add(new ArrayDeque<>());
        }
    }

    @Nullable
    V get(K key) {
        Held<V> found = held.get(key);
        return found == null ? null : found.thing();
    }

    /** The rank of what is under a key, or the given one if that is graver or nothing is there. */
    Rank graver(K key, Rank other) {
        Held<V> found = held.get(key);
        return found == null || found.rank().compareTo(other) > 0 ? other : found.rank();
    }

    /** Puts a thing in, in the place of what is under its key; whatever is too much then leaves. */
    void put(K key, Rank rank, V thing, long itsWeight) {
        Held<V> before = held.put(key, new Held<>(rank, thing, itsWeight));
        weight += itsWeight - (before == null ? 0 : before.weight());
        if (before == null || before.rank() != rank) {
            order.get(rank.ordinal()).addLast(key);
        }
        while (weight > most) {
            removeLast();
        }
    }

    private void removeLast() {
        Rank[] ranks = Rank.values();
        for (int i = ranks.length - 1; i >= 0; i--) {
            K key = order.get(i).pollLast();
            while (key != null) {
                Held<V> last = held.get(key);
                if (last != null && last.rank() == ranks[i]) {
                    held.remove(key);
                    weight -= last.weight();
                    return;
                }
                key = order.get(i).pollLast();
            }
        }
        throw new IllegalStateException("nothing is held, and it weighs " + weight);
    }

    /** Takes a thing out. */
    void remove(K key) {
        Held<V> gone = held.remove(key);
        if (gone != null) {
            weight -= gone.weight();
        }
    }

    /** What there is, in no order. */
    Map<K, V> all() {
        Map<K, V> all = new HashMap<>();
        held.forEach((key, one) -> all.put(key, one.thing()));
        return all;
    }

    int size() {
        return held.size();
    }
}
