package io.calo.report.internal.figures;

/** Why a balance is not what the transactions before it lead to. */
public enum ChangeKind {
    /** It changed between two transactions, and no log tells why. */
    GAP,
    /** A published balance did not last: the next transaction started from the one before it. */
    LOST_UPDATE,
    /**
     * A transaction that was skipped or unfinished did not change the balance here: the next one starts from the balance before it. It
     * may have been in that balance already, where another listener wrote it, or never have got there.
     */
    NOT_APPLIED,
    /** A new balance is not the old one and the net amount. */
    ARITHMETIC,
    /** Fractions of the smallest coin, as JavaScript leaves them: never more than half a coin at a time. */
    RESIDUE
}
