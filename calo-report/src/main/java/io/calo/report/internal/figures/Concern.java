package io.calo.report.internal.figures;

/** Why something is to be looked at first, in the order in which that is told. */
enum Concern {
    /** The figures themselves may be wrong. */
    DOUBT,
    /** A fault of the service parted ledgers of several subscribers, or may have. */
    INCIDENT,
    /** The company may lose money: a subscription shows more than the wallet holds, or a balance is below zero. */
    MAY_LOSE,
    /** The company may owe money: a wallet holds more than the subscription shows. */
    MAY_OWE,
    /** Grave findings that no story tells, and what is over. */
    FINDINGS
}
