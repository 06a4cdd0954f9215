package io.calo.report.internal.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.LongConsumer;

/**
 * What a file holds, in a word.
 *
 * @param bytes how many
 * @param sha256 their hash, 64 hexadecimal digits
 */
public record FileDigest(long bytes, String sha256) {
    /** How many digits a hash has. */
    public static final int DIGITS = 64;

    private static final int BUFFER_BYTES = 1 << 16;

    /** Reads a file through, in little memory; {@code read} is told of each piece. */
    public static FileDigest of(Path file, LongConsumer read) throws IOException {
        MessageDigest digest = newDigest();
        byte[] buffer = new byte[BUFFER_BYTES];
        long bytes = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int length; (length = in.read(buffer)) >= 0; ) {
                digest.update(buffer, 0, length);
                bytes += length;
                read.accept(length);
            }
        }
        return new FileDigest(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    /** Whether the text looks like a hash. */
    public static boolean isHash(String text) {
        return text.length() == DIGITS && text.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    /** Every Java has it. */
    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
