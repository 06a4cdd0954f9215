package io.calo.analysis;

import java.util.Locale;

/** How a story ended. */
public enum CureKind {
    /** Staff corrected by hand. */
    CORRECTION,
    /** A logged credit brought the balance up. */
    CREDIT,
    /** A refund to or from the subscriber was logged. */
    REFUND,
    /** The refused debit was published later. */
    RETRY,
    /** An update of the subscription balance did not last, which brought the ledgers together. */
    LOST_UPDATE,
    /** The subscription balance was changed without a log. */
    GAP,
    /** The wallet was changed without a log. */
    WALLET_ONLY,
    /** The subscription did not apply what it refused, and the ledgers agree with that. */
    REFUSED,
    /** Nothing had to move: the ledgers were next seen to agree. */
    AGREEMENT;

    /** The name in outputs, in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
