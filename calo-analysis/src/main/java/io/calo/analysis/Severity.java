package io.calo.analysis;

/** How much a finding matters to those who sign the books, from least to most. */
public enum Severity {
    /** Worth knowing; nothing needs to be done. */
    INFO,
    /** To be looked at when there is time. */
    LOW,
    /** To be looked at before the month is closed. */
    MEDIUM,
    /** Money is or will be wrong. */
    HIGH,
    /** Money has been lost, or the books cannot be relied on. */
    CRITICAL
}
