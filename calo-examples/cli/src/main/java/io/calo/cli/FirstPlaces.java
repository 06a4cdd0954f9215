package io.calo.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** The least of what it is given, in a fixed order and whatever the order in which it comes: a few, and no more. For several threads. */
final class FirstPlaces<T> {
    private final int most;
    private final TreeSet<T> least;

    FirstPlaces(int most, Comparator<T> order) {
        this.most = most;
        this.least = new TreeSet<>(order);
    }

    synchronized void add(T one) {
        least.add(one);
        if (least.size() > most) {
            least.pollLast();
        }
    }

    /** Those that are the least so far, the first of all first. */
    synchronized List<T> list() {
        return new ArrayList<>(least);
    }
}
