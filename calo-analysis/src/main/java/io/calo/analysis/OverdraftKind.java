package io.calo.analysis;

import java.util.Locale;

/** What fell, or was kept from falling, below zero. */
public enum OverdraftKind {
    /** The subscription side refused a debit that would have taken its balance below zero. */
    REFUSED,
    /** A subscription balance below zero was published. */
    APPLIED,
    /** The wallet's balance is below zero. */
    WALLET;

    /** The name in outputs. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
