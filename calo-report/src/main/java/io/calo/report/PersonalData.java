package io.calo.report;

/** Whether names, e-mail addresses, phones, diets and people's messages are written out. */
public enum PersonalData {
    /** They are replaced by {@code ***}: the default everywhere. */
    MASKED,
    /** They are shown; somebody chose so. */
    SHOWN
}
