package io.calo.report.internal.page;

import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Overdraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The events at which a story turns: where it begins, changes and ends. */
final class Turns {
    private Turns() {}

    static List<EventReference> of(Episode episode) {
        List<EventReference> turns = new ArrayList<>();
        turns.add(episode.opening());
        turns.add(episode.closing());
        turns.add(episode.latest());
        if (episode instanceof Divergence divergence) {
            turns.add(reference(divergence.origin()));
            turns.add(divergence.previous());
            turns.add(divergence.largestAt());
            turns.add(divergence.firstMismatch());
            turns.add(divergence.lastMismatch());
            divergence.steps().forEach(step -> turns.add(step.event()));
            divergence.corrections().forEach(correction -> turns.add(correction.event()));
        } else {
            Overdraft overdraft = (Overdraft) episode;
            turns.add(overdraft.lowestAt());
            overdraft.chain().forEach(entry -> turns.add(entry.reference()));
        }
        turns.removeIf(Objects::isNull);
        return turns;
    }

    private static @Nullable EventReference reference(@Nullable LedgerEntry entry) {
        return entry == null ? null : entry.reference();
    }
}
