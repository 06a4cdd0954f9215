package io.calo.report.internal.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The end of a manifest: a hash of all its bytes, those of the seal itself taken as zeros. It tells whether anything in the file was
 * changed by accident; who changes it on purpose can seal it anew, and is found out only by those who have noted the seal elsewhere.
 */
public final class Seal {
    /** The member, which must be the last of the object. */
    static final String MEMBER = "seal";

    /** What stands in place of the seal while it is reckoned. */
    static final String OPEN = "0".repeat(FileDigest.DIGITS);

    private static final byte[] BEFORE = ascii("\"" + MEMBER + "\" : \"");
    private static final byte[] AFTER = ascii("\"\n}\n");

    private Seal() {}

    /** Seals a text that ends in an open seal; changes and returns the array. */
    public static byte[] close(byte[] text) {
        if (!isSealed(text)) {
            throw new IllegalArgumentException("text has no seal at its end");
        }
        byte[] seal = ascii(hash(text));
        System.arraycopy(seal, 0, text, start(text), seal.length);
        return text;
    }

    /** The seal that stands at the end; empty if none does. */
    public static String of(byte[] text) {
        return isSealed(text) ? new String(text, start(text), FileDigest.DIGITS, StandardCharsets.US_ASCII) : "";
    }

    /** Whether a text ends in a seal, and is what was sealed to the last byte. */
    public static boolean isUnbroken(byte[] text) {
        return isSealed(text) && of(text).equals(hash(text));
    }

    private static boolean isSealed(byte[] text) {
        int start = start(text);
        int before = start - BEFORE.length;
        return before >= 0
                && Arrays.equals(text, before, start, BEFORE, 0, BEFORE.length)
                && Arrays.equals(text, start + FileDigest.DIGITS, text.length, AFTER, 0, AFTER.length);
    }

    private static int start(byte[] text) {
        return text.length - AFTER.length - FileDigest.DIGITS;
    }

    private static String hash(byte[] text) {
        MessageDigest digest = FileDigest.newDigest();
        digest.update(text, 0, start(text));
        digest.update(ascii(OPEN));
        digest.update(AFTER);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
