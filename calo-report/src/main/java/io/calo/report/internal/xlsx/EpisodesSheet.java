package io.calo.report.internal.xlsx;

import io.calo.analysis.Cure;
import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import io.calo.report.EpisodeAccount;
import io.calo.report.internal.figures.Incident;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Every story, with its account in plain language, and columns for who sees to it. */
final class EpisodesSheet implements ReportSheet {
    private final Ages ages;
    private final Places stories;

    /** Notes where some stories are, by their ids. */
    EpisodesSheet(Ages ages, Places stories) {
        this.ages = ages;
        this.stories = stories;
    }

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        TableSheet<Episode> table = new TableSheet<>(
                workbook, SheetName.EPISODES, heading(workbook.zone()), columns(workbook.zone(), incidents(contents)));
        for (Episode episode : contents.result().episodes()) {
            table.add(episode);
            stories.note(episode.id(), table.place());
        }
        table.finish("The ledgers never parted, and no balance was below zero.");
    }

    private static Heading heading(ZoneId zone) {
        return new Heading(
                "Episodes",
                List.of(
                        "Every story of ledgers that parted and of balances below zero, by its beginning. Filter State for what"
                                + " is open, and fill in who sees to it. Times are those of " + Words.zone(zone) + ".",
                        "Amounts are in the currency of the row. Apart: what the wallet holds more than the subscription shows;"
                                + " below zero, the subscription shows meals that no money stands behind. An overdraft mostly lies"
                                + " within a divergence: do not add the two."),
                "episodes.csv");
    }

    /** When each incident began, by the stories that it explains. */
    private static Map<String, Instant> incidents(Contents contents) {
        Map<String, Instant> incidents = new HashMap<>();
        for (Incident incident : contents.figures().incidents()) {
            incident.episodeIds().forEach(story -> incidents.put(story, incident.from()));
        }
        return incidents;
    }

    private List<Column<Episode>> columns(ZoneId zone, Map<String, Instant> incidents) {
        return List.of(
                Column.text("State", 8, episode -> episode.isOpen() ? "open" : "settled"),
                Column.text("Kind", 20, EpisodesSheet::kind),
                Column.subscriber(Episode::subscriberId),
                Column.currency(Episode::currency),
                Column.money("Apart, or lowest", EpisodesSheet::amount, Episode::currency),
                Column.time(Words.inZone("Began", zone), episode -> episode.opening()
                        .timestamp()),
                Column.time(Words.inZone("Ended", zone), episode -> time(episode.closing())),
                Column.days("Days", ages::of),
                Column.text("Age (days), if open", 11, ages::bucket),
                Column.prose("Story", 72, new EpisodeAccount(zone)::of),
                Column.toFillIn("Owner", 14),
                Column.toFillIn("Status", 12, "open", "in progress", "settled", "no fault"),
                Column.toFillIn("Comment", 26),
                Column.<Episode>text("Cause", 14, EpisodesSheet::cause).onScreen(),
                Column.<Episode>time(Words.inZone("Incident", zone), episode -> incidents.get(episode.id()))
                        .onScreen(),
                Column.<Episode>text("Ended by", 14, EpisodesSheet::cure).onScreen(),
                Column.<Episode>money("Largest", EpisodesSheet::largest, Episode::currency)
                        .onScreen(),
                Column.<Episode>count("Transactions", 13, EpisodesSheet::entries)
                        .onScreen(),
                Column.<Episode>count("Notes by the service", 12, EpisodesSheet::mismatches)
                        .onScreen(),
                Column.<Episode>id("Transaction at the root", EpisodesSheet::transaction)
                        .onScreen(),
                Column.file(episode -> episode.opening().position()),
                Column.line(episode -> episode.opening().position()),
                Column.<Episode>id("Story id", Episode::id).onScreen(),
                Column.<Episode>id("Lies in story", EpisodesSheet::divergence).onScreen());
    }

    private static String kind(Episode episode) {
        return episode instanceof Overdraft overdraft ? Words.overdraft(overdraft.kind()) : "ledgers apart";
    }

    private static @Nullable BigDecimal amount(Episode episode) {
        if (episode instanceof Divergence divergence) {
            return divergence.drift();
        }
        Overdraft overdraft = (Overdraft) episode;
        return overdraft.kind() == OverdraftKind.REFUSED ? overdraft.refused() : overdraft.lowest();
    }

    private static @Nullable BigDecimal largest(Episode episode) {
        return episode instanceof Divergence divergence ? divergence.largestDrift() : ((Overdraft) episode).lowest();
    }

    private static @Nullable Instant time(@Nullable EventReference event) {
        return event == null ? null : event.timestamp();
    }

    private static @Nullable String cause(Episode episode) {
        return episode instanceof Divergence divergence ? Words.cause(divergence.cause()) : null;
    }

    private static @Nullable String cure(Episode episode) {
        Cure cure = episode instanceof Divergence divergence ? divergence.cure() : ((Overdraft) episode).cure();
        return cure == null ? null : Words.cure(cure.kind());
    }

    private static long entries(Episode episode) {
        return episode instanceof Divergence divergence ? divergence.entries() : ((Overdraft) episode).entries();
    }

    private static long mismatches(Episode episode) {
        return episode instanceof Divergence divergence ? divergence.mismatches() : 0;
    }

    private static @Nullable String transaction(Episode episode) {
        if (episode instanceof Divergence divergence) {
            LedgerEntry origin = divergence.origin();
            return origin == null ? null : origin.transaction().id();
        }
        return episode.opening().transactionId();
    }

    private static @Nullable String divergence(Episode episode) {
        return episode instanceof Overdraft overdraft ? overdraft.divergenceId() : null;
    }
}
