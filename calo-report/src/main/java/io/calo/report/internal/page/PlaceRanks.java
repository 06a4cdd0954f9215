package io.calo.report.internal.page;

import java.util.Arrays;

/**
 * Records that something concerns, with the gravest rank of what does: nine bytes each, in a table with open addressing, since there may
 * be hundreds of thousands. For use by one thread.
 */
final class PlaceRanks {
    private static final int OFFSET_BITS = 40;
    private static final byte FREE = -1;
    private static final Rank[] RANKS = Rank.values();

    private long[] keys = new long[1 << 10];
    private byte[] ranks = free(keys.length);
    private int size;

    private static byte[] free(int length) {
        byte[] free = new byte[length];
        Arrays.fill(free, FREE);
        return free;
    }

    /** Notes a record; keeps the graver rank of one that is noted. */
    void add(Places.Place place, Rank rank) {
        if (2 * (size + 1) > keys.length) {
            grow();
        }
        put(key(place), (byte) rank.ordinal());
    }

    private void put(long key, byte rank) {
        int slot = slot(key);
        if (ranks[slot] == FREE) {
            keys[slot] = key;
            ranks[slot] = rank;
            size++;
        } else if (rank < ranks[slot]) {
            ranks[slot] = rank;
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        byte[] oldRanks = ranks;
        keys = new long[Math.multiplyExact(oldKeys.length, 2)];
        ranks = free(keys.length);
        size = 0;
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldRanks[slot] != FREE) {
                put(oldKeys[slot], oldRanks[slot]);
            }
        }
    }

    /** The rank of a record; the given one, or a graver, if that is graver. */
    Rank graver(Places.Place place, Rank other) {
        byte rank = ranks[slot(key(place))];
        return rank == FREE || rank > other.ordinal() ? other : RANKS[rank];
    }

    boolean contains(Places.Place place) {
        return ranks[slot(key(place))] != FREE;
    }

    int size() {
        return size;
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 32) & mask;
        while (ranks[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** Both numbers in one: no file that is read has a terabyte, no analysis eight million files. */
    private static long key(Places.Place place) {
        return (long) place.file() << OFFSET_BITS | place.byteOffset();
    }
}
