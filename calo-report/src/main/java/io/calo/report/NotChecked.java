package io.calo.report;

import java.util.Locale;

/** Why nobody can say whether an earlier finding is fixed, the first reason that applies. */
public enum NotChecked {
    /** Its rule is disabled, was not loaded, or does not exist in this version. */
    RULE_DID_NOT_RUN,
    /** Its rule failed somewhere in this analysis, and may have missed it. */
    RULE_FAILED,
    /** A suppression leaves it out. */
    SUPPRESSED,
    /** What it is about is not in these logs or not of the period reported on: its transaction or subscriber was not seen, or its time is not covered. */
    NOT_IN_THE_LOGS,
    /**
     * The baseline's logs began before these do, and its rule looks back: what it rests on, such as the balance before, may lie
     * there.
     */
    WINDOW_BEGINS_LATER;

    /** The word that files use for it, such as {@code rule-failed}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
