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

    /**
     * The row of its story, else of its rule's first finding, else of its subscriber, else the first of the stories; what stands nowhere
     * in the logs is about the input as a whole.
     */
    String of(Priority priority) {
        @Nullable String story = stories.find(priority.episodeId());
        if (story != null) {
            return story;
        }
        @Nullable String finding = rules.find(priority.rule());
        if (finding != null) {
            return finding;
        }
        @Nullable String subscriber = subscribers.find(priority.subscriberId());
        if (subscriber != null) {
            return subscriber;
        }
        return (priority.position() == null ? SheetName.COVERAGE : SheetName.EPISODES).place();
    }
}
