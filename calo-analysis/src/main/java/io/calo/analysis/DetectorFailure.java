package io.calo.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A rule that could not do its work. All other rules were not touched by it; what it found before stays.
 *
 * @param rule its id; where it could not even be loaded, the name of the class or service file
 * @param detector the class that failed
 * @param key the first of the keys at which it threw, in the order of keys; null where it could not be loaded or created
 * @param event the event at which it threw there; null where it threw at the end of the data, or could not be loaded
 * @param keys how many keys it threw at; it goes on with others, but sees no more of such a key. 0 where it could not be loaded
 * @param error the class and message of what it threw, and the innermost of its own calls: {@code … at Class.method(File:line)}. The
 *     place is left out where it is not known, or the stack was full. Cut where it is long
 */
public record DetectorFailure(
        String rule,
        String detector,
        @Nullable String key,
        @Nullable EventReference event,
        long keys,
        String error) {}
