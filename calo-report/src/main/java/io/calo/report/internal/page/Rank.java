package io.calo.report.internal.page;

import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;

/** How grave what concerns a record is, where not all of them have room: the first is the gravest. */
enum Rank {
    PRIORITY,
    OPEN_STORY,
    CRITICAL,
    HIGH,
    MEDIUM,
    LOW,
    INFO,
    CLOSED_STORY,
    /** Within a story, but none of its turns. */
    WITHIN_STORY,
    /** Outside of them, of a subscriber who has one: what a reader of the statement comes to. */
    OF_SUBSCRIBER;

    static Rank of(Finding finding) {
        return of(finding.severity());
    }

    static Rank of(Severity severity) {
        return switch (severity) {
            case CRITICAL -> CRITICAL;
            case HIGH -> HIGH;
            case MEDIUM -> MEDIUM;
            case LOW -> LOW;
            case INFO -> INFO;
        };
    }

    static Rank of(Episode episode) {
        return episode.isOpen() ? OPEN_STORY : CLOSED_STORY;
    }
}
