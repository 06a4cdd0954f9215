package io.calo.simulator;

/**
 * A transaction id: 48 bits of time and 80 random ones in Crockford's base 32, 26 characters.
 *
 * @param millis when the wallet transaction was made, in milliseconds since 1970
 * @param high the upper 16 random bits
 * @param low the lower 64 random bits
 */
record Ulid(long millis, int high, long low) {
    private static final byte[] DIGITS = TextBuffer.ascii("0123456789ABCDEFGHJKMNPQRSTVWXYZ");

    static Ulid at(long millis, Dice dice) {
        return new Ulid(millis, (int) (dice.bits() & 0xffff), dice.bits());
    }

    void addTo(TextBuffer out) {
        for (int shift = 45; shift >= 0; shift -= 5) {
            out.addByte(DIGITS[(int) (millis >>> shift) & 31]);
        }
        // 80 bits are 16 digits; the first four hold the upper 16 bits and 4 of the lower 64.
        long top = ((long) high << 4) | (low >>> 60);
        for (int shift = 15; shift >= 0; shift -= 5) {
            out.addByte(DIGITS[(int) (top >>> shift) & 31]);
        }
        for (int shift = 55; shift >= 0; shift -= 5) {
            out.addByte(DIGITS[(int) (low >>> shift) & 31]);
        }
    }

    @Override
    public String toString() {
        TextBuffer text = new TextBuffer(26);
        addTo(text);
        return text.toString();
    }
}
