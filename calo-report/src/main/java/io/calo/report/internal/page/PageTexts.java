package io.calo.report.internal.page;

import io.calo.parser.LogEvent;

/** Texts that may hold personal data, as the page may show them. Safe for use by several threads. */
public interface PageTexts {
    /** A text of others' code, personal data masked. */
    String masked(String text);

    /**
     * A record of the log as people read it: its head on a line, then what it says, as logged but for personal data as the policy
     * is.
     */
    String excerpt(LogEvent event);
}
