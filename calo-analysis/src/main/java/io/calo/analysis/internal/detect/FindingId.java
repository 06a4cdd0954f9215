package io.calo.analysis.internal.detect;

import io.calo.analysis.EventReference;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The stable id of a finding or an episode: the first 96 bits of the SHA-256 of what it is about. Parts are told apart by a
 * character that no id holds, and no part says where something was read.
 */
public final class FindingId {
    private static final int BYTES = 12;
    private static final char END = '\0';

    private FindingId() {}

    /** The id of a finding: of a rule, at a key, about an event (or the key as a whole), in an aspect. */
    static String of(String rule, String key, @Nullable EventReference event, String aspect) {
        String identity = event == null ? "" : identity(event);
        return digest(rule + END + key + END + identity + END + aspect);
    }

    /** The id of a story of some kind that an event opens. */
    public static String ofEpisode(
            String kind, String subscriberId, @Nullable String currency, EventReference opening) {
        return digest("episode " + kind + END + subscriberId + END + currency + END + identity(opening));
    }

    private static String identity(EventReference event) {
        return event.timestamp().toEpochMilli() + " " + event.identity();
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
