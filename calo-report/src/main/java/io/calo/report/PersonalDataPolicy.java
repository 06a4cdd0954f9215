package io.calo.report;

/** What becomes of names, e-mail addresses, phones, diets and people's messages that stand in log records. */
public enum PersonalDataPolicy {
    /** They are replaced by {@code ***}: the default everywhere. */
    MASKED,
    /** They are shown as logged; somebody chose so. Reports are then personal data themselves, and say so. */
    SHOWN
}
