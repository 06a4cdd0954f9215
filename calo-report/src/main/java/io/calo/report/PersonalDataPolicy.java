package io.calo.report;

/** What reports do with names, e-mail addresses, phones and people's messages that stand in log records. */
public enum PersonalDataPolicy {
    /** They are replaced by a mark that tells what stood there. */
    MASKED,
    /** They are shown as logged. The reports are then personal data themselves, and say so. */
    SHOWN
}
