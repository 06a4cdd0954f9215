package io.calo.report.internal.page;

import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Mismatch;
import io.calo.parser.SourcePosition;
import io.calo.report.internal.figures.Priority;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The records and subscribers that a page's findings, stories and priorities are about. For use by one thread. */
final class Concerns {
    private final Places places;
    private final PlaceRanks records = new PlaceRanks();
    private final Map<String, Rank> subscribers = new HashMap<>();

    Concerns(Places places) {
        this.places = places;
    }

    void add(Priority priority) {
        if (priority.position() != null) {
            records.add(places.of(priority.position()), Rank.PRIORITY);
        }
        if (priority.subscriberId() != null) {
            subscribers.put(priority.subscriberId(), Rank.PRIORITY);
        }
    }

    void add(Episode episode) {
        Rank rank = Rank.of(episode);
        for (EventReference turn : Turns.of(episode)) {
            records.add(places.of(turn.position()), rank);
        }
        subscribers.merge(episode.subscriberId(), rank, (one, other) -> one.compareTo(other) < 0 ? one : other);
    }

    void add(Finding finding) {
        finding.evidence().forEach(position -> records.add(places.of(position), Rank.of(finding)));
    }

    /** The gravest of what concerns an entry or what became of it; empty if nothing does. */
    Optional<Rank> of(LedgerEntry entry) {
        Mismatch mismatch = entry.mismatch();
        Rank rank = graver(entry.position(), Rank.OF_SUBSCRIBER);
        rank = entry.fatePosition() == null ? rank : graver(entry.fatePosition(), rank);
        rank = mismatch == null ? rank : graver(mismatch.position(), rank);
        return rank == Rank.OF_SUBSCRIBER ? Optional.empty() : Optional.of(rank);
    }

    private Rank graver(SourcePosition position, Rank other) {
        return places.knows(position) ? records.graver(places.of(position), other) : other;
    }

    /** Whether a story or a priority is about a subscriber. */
    boolean hasStory(String subscriberId) {
        return subscribers.containsKey(subscriberId);
    }

    /** Those whom stories and priorities are about, the gravest first, then by their ids. */
    List<String> subscribers() {
        List<String> gravestFirst = new ArrayList<>(subscribers.keySet());
        gravestFirst.sort((one, other) -> {
            int byRank = rank(one).compareTo(rank(other));
            return byRank != 0 ? byRank : one.compareTo(other);
        });
        return gravestFirst;
    }

    private Rank rank(String subscriberId) {
        return subscribers.getOrDefault(subscriberId, Rank.CLOSED_STORY);
    }
}
