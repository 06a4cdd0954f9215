package io.calo.report;

import java.util.Locale;

/** What a finding is in comparison with an earlier analysis. */
public enum FindingStatus {
    /** Found now, and not then. */
    NEW,
    /** Found now and then. */
    KNOWN,
    /** Found then, looked for now, and not found. */
    FIXED,
    /** Found then, and not looked for now: nobody can say whether it is fixed. */
    NOT_CHECKED;

    /** The word that files use for it, such as {@code not-checked}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
