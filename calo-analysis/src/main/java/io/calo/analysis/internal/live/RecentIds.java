package io.calo.analysis.internal.live;

import java.util.LinkedHashSet;
import java.util.Set;

/** The ids of the last findings, so that none is told twice. Two of one id are of one event, and so come close together. */
final class RecentIds {
    private static final int MOST = 100_000;

    private final LinkedHashSet<String> ids = new LinkedHashSet<>();

    /** Notes an id; answers whether it is new. */
    boolean add(String id) {
        boolean isNew = ids.add(id);
        if (ids.size() > MOST) {
            ids.remove(ids.iterator().next());
        }
        return isNew;
    }

    Set<String> all() {
        return ids;
    }
}
