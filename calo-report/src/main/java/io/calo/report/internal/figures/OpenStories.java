package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.Overdraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Open stories, each overdraft brought to the divergence in which it lies. Takes little memory for each of them. */
final class OpenStories {
    private final Map<String, OpenStory> divergences = new HashMap<>();
    private final List<OpenStory> overdrafts = new ArrayList<>();

    /**
     * A divergence or an overdraft, told together with what belongs to it.
     *
     * @param overdraft of a divergence the deepest overdraft within; null where there is none
     */
    record Told(OpenStory story, @Nullable OpenStory overdraft) {}

    /** Adds an open divergence; one of nothing but residue is none to look at. */
    void add(Divergence divergence) {
        String currency = divergence.currency() == null ? "" : divergence.currency();
        if (divergence.isOpen() && divergence.drift().abs().compareTo(Currencies.minorUnit(currency)) > 0) {
            add(OpenStory.of(divergence));
        }
    }

    /** Adds an open divergence that is told by itself. */
    void add(OpenStory divergence) {
        if (divergence.open()) {
            divergences.put(divergence.id(), divergence);
        }
    }

    /** Adds an overdraft, if it is open. */
    void add(Overdraft overdraft) {
        if (overdraft.isOpen()) {
            overdrafts.add(OpenStory.of(overdraft));
        }
    }

    /** What there is to tell, in no order. */
    List<Told> told() {
        Map<String, OpenStory> within = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (OpenStory overdraft : overdrafts) {
            String divergenceId = overdraft.divergenceId();
            if (divergenceId != null && divergences.containsKey(divergenceId)) {
                within.merge(divergenceId, overdraft, OpenStories::deeper);
            } else {
                told.add(new Told(overdraft, null));
            }
        }
        divergences.values().forEach(story -> told.add(new Told(story, within.get(story.id()))));
        return told;
    }

    private static OpenStory deeper(OpenStory one, OpenStory other) {
        return one.size().compareTo(other.size()) >= 0 ? one : other;
    }
}
