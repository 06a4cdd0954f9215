package io.calo.report.internal.page;

import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.parser.SourcePosition;
import io.calo.report.internal.figures.Incident;
import io.calo.report.internal.figures.Priority;
import org.jspecify.annotations.Nullable;

/** The records of the log whose text the page is to show, as many as it can, and what is known of them. For use by one thread. */
final class WantedRecords {
    private final Places places;
    private final StoryTimes stories = new StoryTimes();
    private final PlaceRanks all = new PlaceRanks();
    private final GravestFirst<Places.Place, Expected> wanted;

    /** @param most how many the page can show */
    WantedRecords(Places places, long most) {
        this.places = places;
        this.wanted = new GravestFirst<>(most);
    }

    void add(Priority priority) {
        first(priority.position());
    }

    void add(Incident incident) {
        first(incident.position());
    }

    private void first(@Nullable SourcePosition position) {
        if (position != null) {
            want(position, Rank.PRIORITY, new Expected(position.line(), null, null, null));
        }
    }

    void add(Finding finding) {
        for (SourcePosition position : finding.evidence()) {
            want(position, Rank.of(finding), new Expected(position.line(), null, null, null));
        }
    }

    void add(Episode episode) {
        for (EventReference turn : Turns.of(episode)) {
            want(turn.position(), Rank.of(episode), new Expected(turn.position().line(), turn.timestamp(), null, null));
        }
        stories.add(episode);
    }

    /**
     * An entry is wanted within a story, with what became of it, and outside of one if its subscriber has one; else it only tells more
     * of a record that something points to.
     */
    void add(LedgerEntry entry) {
        boolean within = stories.contain(entry);
        SourcePosition started = entry.position();
        if (within || stories.areOf(entry.subscriberId()) || isWanted(started)) {
            want(
                    started,
                    within ? Rank.WITHIN_STORY : Rank.OF_SUBSCRIBER,
                    new Expected(
                            started.line(),
                            entry.timestamp(),
                            entry.requestId(),
                            entry.transaction().id()));
        }
        Mismatch mismatch = entry.mismatch();
        consequence(entry, within, entry.fatePosition());
        consequence(entry, within, mismatch == null ? null : mismatch.position());
    }

    private void consequence(LedgerEntry entry, boolean within, @Nullable SourcePosition position) {
        if (position != null && (within || isWanted(position))) {
            want(position, Rank.WITHIN_STORY, new Expected(position.line(), null, entry.requestId(), null));
        }
    }

    private boolean isWanted(SourcePosition position) {
        return places.knows(position) && all.contains(places.of(position));
    }

    private void want(SourcePosition position, Rank rank, Expected expected) {
        Places.Place place = places.of(position);
        all.add(place, rank);
        wanted.put(place, wanted.graver(place, rank), expected.and(wanted.get(place)), 1);
    }

    /** What is known of the record at a place; null if none there is wanted. */
    @Nullable
    Expected at(Places.Place place) {
        return wanted.get(place);
    }

    /** How grave what concerns the record at a place is. */
    Rank rank(Places.Place place) {
        return all.graver(place, Rank.OF_SUBSCRIBER);
    }

    /** How many records are pointed to, those included for which there is no room. */
    int total() {
        return all.size();
    }

    /** How many of them the page can show. */
    int size() {
        return wanted.size();
    }
}
