package io.calo.analysis.internal.detect;

import io.calo.analysis.EventReference;
import io.calo.analysis.internal.Digests;
import org.jspecify.annotations.Nullable;

/**
 * The stable id of a finding or an episode: the first 96 bits of the SHA-256 of what it is about. Each part stands
 * behind its length, so that no two lists of parts are one text; and no part says where something was read.
 */
public final class FindingId {
    private FindingId() {}

    /** The id of a finding: of a rule, at a key, about an event (or the key as a whole), in an aspect. */
    static String of(String rule, String key, @Nullable EventReference event, String aspect) {
        String identity = event == null ? "" : identity(event);
        return Digests.of(part(rule) + part(key) + part(identity) + part(aspect));
    }

    /** The id of a story of some kind that an event opens. */
    public static String ofEpisode(
            String kind, String subscriberId, @Nullable String currency, EventReference opening) {
        return Digests.of(part("episode " + kind)
                + part(subscriberId)
                + part(String.valueOf(currency))
                + part(identity(opening)));
    }

    private static String part(String text) {
        return text.length() + ":" + text;
    }

    private static String identity(EventReference event) {
        return event.timestamp().toEpochMilli() + " " + event.identity();
    }
}
