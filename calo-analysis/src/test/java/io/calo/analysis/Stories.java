package io.calo.analysis;

import io.calo.analysis.internal.ledger.LedgerBuilder;
import io.calo.analysis.internal.ledger.StoryBook;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A subscriber's stories as they are told, and the lines that they were told from. */
final class Stories {
    private final LedgerBuilder ledger = new LedgerBuilder();
    private final StoryBook book = new StoryBook();
    private final List<LedgerLine> lines = new ArrayList<>();
    private final List<Episode> ended = new ArrayList<>();

    static Stories of(List<LedgerEntry> entries) {
        Stories stories = new Stories();
        entries.forEach(stories::add);
        return stories;
    }

    static Stories of(LedgerEntry... entries) {
        return of(List.of(entries));
    }

    Stories add(LedgerEntry entry, Finding... findings) {
        LedgerLine line = ledger.add(entry);
        lines.add(line);
        ended.addAll(book.add(line, List.of(findings)));
        return this;
    }

    Stories add(Refusal refusal) {
        ended.addAll(book.add(
                new UnstartedMessage(
                        refusal.messageId(),
                        refusal.requestId(),
                        refusal.timestamp(),
                        Outcome.REFUSED,
                        refusal,
                        refusal.position()),
                List.of()));
        return this;
    }

    UnlinkedMismatch add(String subscriberId, Instant timestamp, Mismatch mismatch) {
        UnlinkedMismatch placed = ledger.add(subscriberId, timestamp, "request", mismatch);
        ended.addAll(book.add(placed, List.of()));
        return placed;
    }

    List<LedgerLine> lines() {
        return lines;
    }

    List<Episode> all() {
        List<Episode> all = new ArrayList<>(ended);
        all.addAll(book.open());
        return all;
    }

    List<Divergence> divergences() {
        return all().stream()
                .filter(Divergence.class::isInstance)
                .map(Divergence.class::cast)
                .toList();
    }

    List<Overdraft> overdrafts() {
        return all().stream()
                .filter(Overdraft.class::isInstance)
                .map(Overdraft.class::cast)
                .toList();
    }

    Divergence divergence() {
        return only(divergences());
    }

    Overdraft overdraft() {
        return only(overdrafts());
    }

    List<Exposure> exposures() {
        return book.exposures();
    }

    private static <T> T only(List<T> all) {
        if (all.size() != 1) {
            throw new AssertionError("expected one story, found " + all);
        }
        return all.get(0);
    }
}
