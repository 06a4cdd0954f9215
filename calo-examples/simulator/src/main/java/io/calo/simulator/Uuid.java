package io.calo.simulator;

/** The 128 bits of a UUID. */
record Uuid(long high, long low) {
    private static final long VERSION_MASK = 0xFFFFFFFFFFFF0FFFL;
    private static final long VARIANT_MASK = 0x3FFFFFFFFFFFFFFFL;
    private static final long VARIANT = 0x8000000000000000L;

    /** A version 4 UUID: subscribers, messages, deliveries. */
    static Uuid random(Dice dice) {
        return of(dice, 4);
    }

    /** A version 5 UUID, which is what Lambda makes request ids of queue invocations. */
    static Uuid request(Dice dice) {
        return of(dice, 5);
    }

    private static Uuid of(Dice dice, int version) {
        return new Uuid((dice.bits() & VERSION_MASK) | ((long) version << 12), (dice.bits() & VARIANT_MASK) | VARIANT);
    }

    void addTo(TextBuffer out) {
        out.uuid(high, low);
    }

    @Override
    public String toString() {
        return new TextBuffer(36).uuid(high, low).toString();
    }
}
