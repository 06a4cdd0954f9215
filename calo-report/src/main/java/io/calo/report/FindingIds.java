package io.calo.report;

import java.util.BitSet;
import java.util.HexFormat;

/**
 * Ids of findings, twelve bytes each, in a table with open addressing: a baseline may hold millions. An id is a hash already, so
 * its first bits choose its slot. Slots are good until the next {@link #add}.
 */
final class FindingIds {
    private static final int DIGITS = 24;
    private static final int HIGH_DIGITS = 16;
    private static final int FIRST_CAPACITY = 1 << 10;

    private long[] high = new long[FIRST_CAPACITY];
    private int[] low = new int[FIRST_CAPACITY];
    private BitSet taken = new BitSet(FIRST_CAPACITY);
    private int size;

    /** Whether a text is an id: 24 hexadecimal digits. */
    static boolean isId(String text) {
        return text.length() == DIGITS && text.chars().allMatch(HexFormat::isHexDigit);
    }

    /** Adds an id, unless it is there. */
    void add(String id) {
        if ((size + 1) * 2L > high.length) {
            grow();
        }
        put(HexFormat.fromHexDigitsToLong(id, 0, HIGH_DIGITS), HexFormat.fromHexDigits(id, HIGH_DIGITS, DIGITS));
    }

    private void put(long highBits, int lowBits) {
        int slot = slot(highBits, lowBits);
        if (!taken.get(slot)) {
            high[slot] = highBits;
            low[slot] = lowBits;
            taken.set(slot);
            size++;
        }
    }

    private void grow() {
        FindingIds larger = new FindingIds();
        larger.high = new long[Math.multiplyExact(high.length, 2)];
        larger.low = new int[larger.high.length];
        larger.taken = new BitSet(larger.high.length);
        taken.stream().forEach(slot -> larger.put(high[slot], low[slot]));
        high = larger.high;
        low = larger.low;
        taken = larger.taken;
    }

    /** The slot of an id; −1 if it is not there. */
    int find(String id) {
        int slot = slot(
                HexFormat.fromHexDigitsToLong(id, 0, HIGH_DIGITS), HexFormat.fromHexDigits(id, HIGH_DIGITS, DIGITS));
        return taken.get(slot) ? slot : -1;
    }

    /** Where an id is, or would be put. */
    private int slot(long highBits, int lowBits) {
        int mask = high.length - 1;
        int slot = (int) (highBits >>> 32) & mask;
        while (taken.get(slot) && (high[slot] != highBits || low[slot] != lowBits)) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    /** How many there are. */
    int size() {
        return size;
    }
}
