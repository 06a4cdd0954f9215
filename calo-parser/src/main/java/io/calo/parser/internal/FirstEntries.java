package io.calo.parser.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The first of many things in their order, holding at no time many more than are wanted. */
final class FirstEntries<T> {
    /** How many are taken in, beyond those wanted, before the last of them are let go. */
    private static final int SLACK = 1 << 12;

    private final Comparator<T> order;
    private final int wanted;
    private final List<T> entries = new ArrayList<>();
    private long letGo;

    FirstEntries(Comparator<T> order, int wanted) {
        this.order = order;
        this.wanted = wanted;
    }

    void add(T entry) {
        entries.add(entry);
        if (entries.size() > (long) wanted + Math.max(wanted, SLACK)) {
            letGo();
        }
    }

    /** Those wanted, in order; to be asked for once all have been added. */
    List<T> first() {
        letGo();
        return entries;
    }

    /** How many were added besides. */
    long others() {
        return letGo;
    }

    private void letGo() {
        entries.sort(order);
        if (entries.size() > wanted) {
            List<T> last = entries.subList(wanted, entries.size());
            letGo += last.size();
            last.clear();
        }
    }
}
