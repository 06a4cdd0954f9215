package io.calo.report.internal.xlsx;

import io.calo.report.internal.figures.Priority;
import org.jspecify.annotations.Nullable;

/** Where each thing to look at first is told in full. */
final class PriorityPlaces {
    private final Places stories;
    private final Places rules;
    private final Places subscribers;

    /** Of stories by id, of findings by rule, of subscribers. */
    PriorityPlaces(Places stories, Places rules, Places subscribers) {
        this.stories = stories;
        this.rules = rules;
        this.subscribers = subscribers;
    }

    /** The row of its story, else of its rule's first finding, else of its subscriber; null where the workbook has none. */
    @Nullable
    String of(Priority priority) {
        String story = stories.find(priority.episodeId());
        String finding = rules.find(priority.rule());
        return story != null ? story : finding != null ? finding : subscribers.find(priority.subscriberId());
    }
}
