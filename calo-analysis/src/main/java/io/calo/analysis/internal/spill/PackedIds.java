package io.calo.analysis.internal.spill;

import java.util.Arrays;
import java.util.UUID;

/**
 * Ids in 16 bytes, if they are written exactly as their standard writes them: UUIDs (RFC 9562) in lower case, and ULIDs, 26
 * digits of Crockford's base 32 in upper case, the first at most 7. Any other text is left as it is.
 */
final class PackedIds {
    /** The forms, as they are written: a byte before the id. */
    static final int TEXT = 1;

    static final int UUID = 2;
    static final int ULID = 3;

    private static final int UUID_LENGTH = 36;
    private static final int ULID_LENGTH = 26;
    private static final String BASE_32 = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** The value of each ASCII character as a digit, or -1. */
    private static final byte[] HEX = values("0123456789abcdef");

    private static final byte[] CROCKFORD = values(BASE_32);

    private PackedIds() {}

    private static byte[] values(String digits) {
        byte[] values = new byte[128];
        Arrays.fill(values, (byte) -1);
        for (int i = 0; i < digits.length(); i++) {
            values[digits.charAt(i)] = (byte) i;
        }
        return values;
    }

    /** Appends form and bits; returns false, having appended nothing, if the id can only be a text. */
    static boolean put(String id, Bytes out) {
        return switch (id.length()) {
            case UUID_LENGTH -> putUuid(id, out);
            case ULID_LENGTH -> putUlid(id, out);
            default -> false;
        };
    }

    private static boolean putUuid(String id, Bytes out) {
        if (id.charAt(8) != '-' || id.charAt(13) != '-' || id.charAt(18) != '-' || id.charAt(23) != '-') {
            return false;
        }
        long first = hex(id, 0, 8);
        long second = hex(id, 9, 13);
        long third = hex(id, 14, 18);
        long fourth = hex(id, 19, 23);
        long fifth = hex(id, 24, UUID_LENGTH);
        return (first | second | third | fourth | fifth) >= 0
                && put(UUID, (first << 32) | (second << 16) | third, (fourth << 48) | fifth, out);
    }

    private static boolean putUlid(String id, Bytes out) {
        long first = digits(id, 0, 2, CROCKFORD, 5);
        long second = digits(id, 2, 14, CROCKFORD, 5);
        long third = digits(id, 14, ULID_LENGTH, CROCKFORD, 5);
        return (first | second | third) >= 0
                && first < 1 << 8
                && put(ULID, (first << 56) | (second >>> 4), (second << 60) | third, out);
    }

    private static boolean put(int form, long high, long low, Bytes out) {
        out.put(form);
        out.putLong(high);
        out.putLong(low);
        return true;
    }

    private static long hex(String id, int from, int to) {
        return digits(id, from, to, HEX, 4);
    }

    /** A number of at most 60 bits; negative if there is anything but digits, for -1 stays negative when it is shifted. */
    private static long digits(String id, int from, int to, byte[] values, int bits) {
        long number = 0;
        for (int i = from; i < to; i++) {
            char c = id.charAt(i);
            number = (number << bits) | values[c & 0x7F] | ((0x7F - c) >> (Integer.SIZE - 1));
        }
        return number;
    }

    /** The id of a form other than text. */
    static String unpack(int form, long high, long low) {
        return form == UUID ? new UUID(high, low).toString() : ulid(high, low);
    }

    private static String ulid(long high, long low) {
        char[] digits = new char[ULID_LENGTH];
        write(low, 14, ULID_LENGTH, digits);
        write((high << 4) | (low >>> 60), 2, 14, digits);
        write(high >>> 56, 0, 2, digits);
        return new String(digits);
    }

    private static void write(long number, int from, int to, char[] digits) {
        long rest = number;
        for (int i = to - 1; i >= from; i--, rest >>>= 5) {
            digits[i] = BASE_32.charAt((int) rest & 31);
        }
    }
}
