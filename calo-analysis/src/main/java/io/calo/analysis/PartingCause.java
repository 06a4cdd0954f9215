package io.calo.analysis;

import java.util.Locale;

/** What brought about a divergence, or a step of it. */
public enum PartingCause {
    /** A debit was refused on the subscription side and taken by the wallet. */
    REFUSED,
    /** A published update of the subscription balance did not last. */
    LOST_UPDATE,
    /** The subscription balance changed without a log. */
    GAP,
    /** None of these: the wallet moved alone. */
    WALLET_ONLY,
    /** The ledgers were apart when they were first compared; nothing that was logged before explains it. */
    NOT_SEEN,
    /** Fractions of a minor unit alone. */
    ROUNDING,
    /**
     * The service reported a mismatch though the ledgers were not apart: the balances stated with the transaction agree, as where
     * one was read while another transaction was under way; or the wallet was ahead of transactions that were made together, and
     * the subscription balance caught up with it within a moment.
     */
    REPORTED_ONLY;

    /** What it is where a ledger line says why drift changed. */
    public static PartingCause of(DriftCause cause) {
        return switch (cause) {
            case REFUSED -> REFUSED;
            case LOST_UPDATE -> LOST_UPDATE;
            case GAP -> GAP;
            case WALLET_ONLY -> WALLET_ONLY;
        };
    }

    /** The name in outputs, in kebab case. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
