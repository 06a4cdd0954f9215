package io.calo.analysis.internal.spill;

import java.util.Arrays;

/** How an id can be packed: into 16 bytes, if it is written exactly as its standard writes it, or not at all. */
enum IdForm {
    /** Any text. */
    TEXT,

    /** RFC 9562's text form in lower case, of any version. */
    UUID {
        @Override
        void pack(String id, Bytes out) {
            out.putLong(bits(id, 0, 18, 4));
            out.putLong(bits(id, 19, 36, 4));
        }

        @Override
        String unpack(long high, long low) {
            return new java.util.UUID(high, low).toString();
        }
    },

    /** 26 digits of Crockford's base 32 in upper case, the first at most 7. */
    ULID {
        @Override
        void pack(String id, Bytes out) {
            // 13 digits are 65 bits; the first digit of all has only three, so the upper half fits 63.
            long upper = bits(id, 0, 13, 5);
            long lower = bits(id, 14, 26, 5);
            int middle = digit(id.charAt(13));
            out.putLong((upper << 1) | (middle >> 4));
            out.putLong(((middle & 0xFL) << 60) | lower);
        }

        @Override
        String unpack(long high, long low) {
            char[] digits = new char[ULID_LENGTH];
            long upper = high >>> 1;
            for (int i = 12; i >= 0; i--, upper >>>= 5) {
                digits[i] = BASE_32.charAt((int) upper & 31);
            }
            digits[13] = BASE_32.charAt(((int) (high & 1) << 4) | (int) (low >>> 60));
            long lower = low;
            for (int i = ULID_LENGTH - 1; i > 13; i--, lower >>>= 5) {
                digits[i] = BASE_32.charAt((int) lower & 31);
            }
            return new String(digits);
        }
    };

    private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int UUID_LENGTH = 36;
    private static final int ULID_LENGTH = 26;

    /** Each ASCII character's value as a digit of base 32, or -1. */
    private static final byte[] DIGITS = digits();

    private static byte[] digits() {
        byte[] digits = new byte[128];
        Arrays.fill(digits, (byte) -1);
        for (int i = 0; i < BASE_32.length(); i++) {
            digits[BASE_32.charAt(i)] = (byte) i;
        }
        return digits;
    }

    /** The form that {@code id} has. */
    static IdForm of(String id) {
        return switch (id.length()) {
            case UUID_LENGTH -> isUuid(id) ? UUID : TEXT;
            case ULID_LENGTH -> isUlid(id) ? ULID : TEXT;
            default -> TEXT;
        };
    }

    private static boolean isUuid(String id) {
        for (int i = 0; i < UUID_LENGTH; i++) {
            char c = id.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : !isHex(c)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    }

    private static boolean isUlid(String id) {
        for (int i = 0; i < ULID_LENGTH; i++) {
            char c = id.charAt(i);
            if (c >= DIGITS.length || DIGITS[c] < 0) {
                return false;
            }
        }
        return id.charAt(0) <= '7';
    }

    /** The digits from {@code from} to before {@code to}, dashes left out. */
    private static long bits(String id, int from, int to, int bitsEach) {
        long bits = 0;
        for (int i = from; i < to; i++) {
            char c = id.charAt(i);
            if (c != '-') {
                bits = (bits << bitsEach) | digit(c);
            }
        }
        return bits;
    }

    private static int digit(char c) {
        return c >= 'a' ? c - 'a' + 10 : DIGITS[c];
    }

    /** Appends 16 bytes. Texts have no such form. */
    void pack(String id, Bytes out) {
        throw new UnsupportedOperationException(name());
    }

    /** The id of those bits. Texts have no such form. */
    String unpack(long high, long low) {
        throw new UnsupportedOperationException(name());
    }
}
