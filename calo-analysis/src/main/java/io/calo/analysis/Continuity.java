package io.calo.analysis;

/** How a subscriber's entry follows the one before it: whether its opening balance is what that one left behind. */
public enum Continuity {
    /** The first entry of the subscriber in this currency; nothing to compare with. */
    FIRST,
    /** The opening balance is what the entry before left behind. */
    CONTINUOUS,
    /** The entry before was published, yet the balance is what it was before that: the update did not last. */
    LOST_UPDATE,
    /** Neither: the balance changed without a log. */
    GAP
}
