package io.calo.parser;

/** Where a framer gets the blocks that it reads into. */
interface Blocks {
    /** Room that a block has at least. */
    int LEAST = 1 << 16;

    /**
     * The block after one that is full.
     *
     * @param carried how many bytes at the end of the full block go on to the next, of which they may take a half
     */
    byte[] after(byte[] full, int carried);

    /** New ones, so that events may go on pointing into the others. */
    static Blocks fresh() {
        return (full, carried) -> make(carried);
    }

    /**
     * The same again, whose events are then over: they are those of {@code raw}. The bytes stay in the processor's cache, and
     * need not be cleared first.
     */
    static Blocks reused(RawRecord raw) {
        return (full, carried) -> {
            raw.expire();
            boolean fits = full.length == LEAST && carried <= LEAST / 2;
            return fits ? full : make(carried);
        };
    }

    private static byte[] make(int carried) {
        return new byte[Math.max(LEAST, Integer.highestOneBit(carried) * 4)];
    }
}
