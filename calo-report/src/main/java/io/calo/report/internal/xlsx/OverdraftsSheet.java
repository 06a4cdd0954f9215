package io.calo.report.internal.xlsx;

import io.calo.analysis.Announcement;
import io.calo.analysis.Cure;
import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.Overdraft;
import io.calo.report.EpisodeAccount;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Balances below zero, and debits refused to keep them from there: the stories of Episodes that are about that, in more detail. */
final class OverdraftsSheet implements ReportSheet {
    private static final Face DAYS = Face.COUNT.format("#,##0.0_)");

    private final Ages ages;
    private final OverdraftCounts counts = new OverdraftCounts();

    /** Of stories of these ages. */
    OverdraftsSheet(Ages ages) {
        this.ages = ages;
    }

    @Override
    public void write(Contents contents, ReportWorkbook workbook) throws IOException {
        TableSheet<Overdraft> table = new TableSheet<>(
                workbook, SheetName.OVERDRAFTS, heading(workbook.zone()), columns(workbook.zone(), ages));
        for (Episode episode : contents.result().episodes()) {
            if (episode instanceof Overdraft overdraft) {
                table.add(overdraft);
                counts.add(overdraft);
            }
        }
        table.finish("No balance was below zero, and no debit was refused.");
    }

    /** How many there are. */
    OverdraftCounts counts() {
        return counts;
    }

    private static Heading heading(ZoneId zone) {
        return new Heading(
                "Overdrafts",
                List.of(
                        "Wallet below zero: more was taken than was paid in. Debit refused: the service kept the subscription from"
                                + " falling below zero, though the wallet may have taken the debit. Subscription below zero: a"
                                + " balance below zero was published.",
                        "Times are those of " + Words.zone(zone)
                                + "; amounts are in the currency of the row. Who sees to them is"
                                + " filled in under Episodes, where each stands too."),
                "episodes.csv");
    }

    private static List<Column<Overdraft>> columns(ZoneId zone, Ages ages) {
        return List.of(
                Column.text("State", 8, story -> story.isOpen() ? "open" : "settled"),
                Column.text("Kind", 20, story -> Words.overdraft(story.kind())),
                Column.subscriber(Overdraft::subscriberId),
                Column.currency(Overdraft::currency),
                Column.money("Lowest balance", Overdraft::lowest, Overdraft::currency),
                Column.money("Latest balance", Overdraft::latestBalance, Overdraft::currency),
                Column.money("Refused", Overdraft::refused, Overdraft::currency),
                Column.money("Subscription then", Overdraft::subscription, Overdraft::currency),
                Column.time(
                        Words.inZone("Began", zone), story -> story.opening().timestamp()),
                Column.time(Words.inZone("Ended", zone), story -> time(story.closing())),
                Column.days("Days", ages::of),
                Column.prose("Story", 76, new EpisodeAccount(zone)::of),
                Column.<Overdraft>text("Ended by", 14, OverdraftsSheet::cure).onScreen(),
                Column.<Overdraft>text("Announced by", 30, OverdraftsSheet::announcedBy)
                        .onScreen(),
                new Column<>("Days of warning", 10, Face.NUMBER_HEADER, OverdraftsSheet::warning, List.of(), false),
                Column.<Overdraft>count("Transactions", 13, Overdraft::entries).onScreen(),
                Column.<Overdraft>id("Transaction", story -> story.opening().transactionId())
                        .onScreen(),
                Column.file(story -> story.opening().position()),
                Column.line(story -> story.opening().position()),
                Column.<Overdraft>id("Story id", Overdraft::id).onScreen(),
                Column.<Overdraft>id("Lies in story", Overdraft::divergenceId).onScreen());
    }

    private static @Nullable Instant time(@Nullable EventReference event) {
        return event == null ? null : event.timestamp();
    }

    private static @Nullable String cure(Overdraft story) {
        Cure cure = story.cure();
        return cure == null ? null : Words.cure(cure.kind());
    }

    private static @Nullable String announcedBy(Overdraft story) {
        Announcement announcement = story.announcedBy();
        return story.beganApart() ? "ledgers apart" : announcement == null ? null : announcement.rule();
    }

    private static void warning(Overdraft story, Pen pen) {
        Duration time = story.leadTime();
        if (time != null) {
            pen.number(time.toSeconds() / (double) Duration.ofDays(1).toSeconds(), DAYS);
        }
    }
}
