package io.calo.analysis;

import java.util.Locale;

/** What made the drift between wallet and subscription balance change, as told by the entry immediately before. */
public enum DriftCause {
    /** The entry before did not last. */
    LOST_UPDATE,
    /** The subscription balance changed without a log. */
    GAP,
    /** The entry before was refused: the wallet took it, the subscription did not. */
    REFUSED,
    /** None of these: the wallet moved alone. */
    WALLET_ONLY;

    /** The name in outputs, in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
