package io.calo.analysis;

import org.jspecify.annotations.Nullable;

/**
 * A story of a subscriber's money, with a beginning and, if it is over, an end. Amounts are in its currency, exact as logged.
 * Immutable.
 */
public sealed interface Episode permits Divergence, Overdraft {
    /** 24 hexadecimal digits, the same at every run over the same events, however their files are arranged. */
    String id();

    /** Pseudonymous. */
    String subscriberId();

    /** An ISO 4217 code; null where the log states none, before and after. */
    @Nullable
    String currency();

    /** The event with which it begins. */
    EventReference opening();

    /** The event with which it ends; null while it is open. */
    @Nullable
    EventReference closing();

    /** The subscriber's last event that belongs to it, so far: {@link #closing} where there is one. */
    EventReference latest();

    /** Whether it goes on where the data end. */
    default boolean isOpen() {
        return closing() == null;
    }
}
