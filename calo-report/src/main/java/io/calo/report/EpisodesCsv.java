package io.calo.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Announcement;
import io.calo.analysis.Cure;
import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import io.calo.report.internal.AtomicFile;
import io.calo.report.internal.text.CsvText;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Every story as a line, by start, then id. Amounts are signed, without residue, {@code rounding} exact; times are in UTC, durations in ISO 8601; what does not
 * apply is empty.
 */
final class EpisodesCsv implements Report {
    private static final List<String> HEADER = List.of(
            "kind",
            "id",
            "subscriberId",
            "currency",
            "start",
            "end",
            "open",
            "latest",
            "duration",
            "cause",
            "cure",
            "amount",
            "largest",
            "largestAt",
            "refused",
            "entries",
            "steps",
            "rounding",
            "mismatchRecords",
            "firstMismatch",
            "lastMismatch",
            "corrections",
            "causingTransactionId",
            "closingTransactionId",
            "announcedBy",
            "announcedByFindingId",
            "leadTime",
            "divergenceId",
            "account",
            "file",
            "line",
            "byteOffset");

    private final ZoneId zone;

    /** Tells times in accounts in a time zone. */
    EpisodesCsv(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public void write(AnalysisResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> write(result.episodes(), out, zone));
    }

    /**
     * Writes the lines and closes the writer.
     *
     * @param sorted by start, then id
     * @param zone for times in the accounts
     */
    static void write(Iterable<? extends Episode> sorted, Writer out, ZoneId zone) throws IOException {
        EpisodeAccount account = new EpisodeAccount(zone);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .quoteStrategy(CsvText.QUOTED)
                .build(out)) {
            csv.writeRecord(HEADER);
            List<String> cells = new ArrayList<>(HEADER.size());
            for (Episode episode : sorted) {
                cells.clear();
                row(episode, account.of(episode), cells);
                csv.writeRecord(cells);
            }
        }
    }

    private static void row(Episode episode, String account, List<String> cells) {
        boolean divergence = episode instanceof Divergence;
        cells.add(divergence ? "divergence" : ((Overdraft) episode).kind().id() + "-overdraft");
        cells.add(episode.id());
        cells.add(text(episode.subscriberId()));
        cells.add(text(episode.currency()));
        cells.add(time(episode.opening()));
        cells.add(time(episode.closing()));
        cells.add(Boolean.toString(episode.isOpen()));
        cells.add(time(episode.latest()));
        cells.add(
                Duration.between(episode.opening().timestamp(), episode.latest().timestamp())
                        .toString());
        if (episode instanceof Divergence apart) {
            divergence(apart, cells);
        } else {
            overdraft((Overdraft) episode, cells);
        }
        cells.add(text(account));
        cells.add(text(episode.opening().position().source()));
        cells.add(Long.toString(episode.opening().position().line()));
        cells.add(Long.toString(episode.opening().position().byteOffset()));
    }

    private static void divergence(Divergence story, List<String> cells) {
        cells.add(story.cause().id());
        cells.add(cure(story.cure()));
        cells.add(amount(story.drift(), story.currency()));
        cells.add(amount(story.largestDrift(), story.currency()));
        cells.add(time(story.largestAt()));
        cells.add("");
        cells.add(Long.toString(story.entries()));
        cells.add(Long.toString(story.steps().size() + story.furtherSteps()));
        cells.add(story.rounding().toPlainString());
        cells.add(Long.toString(story.mismatches()));
        cells.add(time(story.firstMismatch()));
        cells.add(time(story.lastMismatch()));
        cells.add(Long.toString(story.corrections().size() + story.furtherCorrections()));
        cells.add(text(
                story.origin() == null ? null : story.origin().transaction().id()));
        cells.add(transaction(story.closing()));
        cells.add("");
        cells.add("");
        cells.add("");
        cells.add(story.id());
    }

    private static void overdraft(Overdraft story, List<String> cells) {
        Announcement announcement = story.announcedBy();
        Duration leadTime = story.leadTime();
        cells.add("");
        cells.add(cure(story.cure()));
        cells.add(amount(story.kind() == OverdraftKind.REFUSED ? story.refused() : story.lowest(), story.currency()));
        cells.add(amount(story.lowest(), story.currency()));
        cells.add(time(story.lowestAt()));
        cells.add(amount(story.refused(), story.currency()));
        cells.add(Long.toString(story.entries()));
        cells.addAll(List.of("", "", "", "", "", ""));
        cells.add(transaction(story.opening()));
        cells.add(transaction(story.closing()));
        boolean apart = story.beganApart();
        cells.add(apart ? "divergence" : announcement == null ? "" : text(announcement.rule()));
        cells.add(apart || announcement == null ? "" : announcement.findingId());
        cells.add(leadTime == null ? "" : leadTime.toString());
        cells.add(text(story.divergenceId()));
    }

    private static String cure(@Nullable Cure cure) {
        return cure == null ? "" : cure.kind().id();
    }

    private static String transaction(@Nullable EventReference event) {
        return event == null ? "" : text(event.transactionId());
    }

    private static String time(@Nullable EventReference event) {
        return event == null ? "" : IsoTime.format(event.timestamp());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : CsvText.neutralized(text);
    }

    /** With the currency's decimals where the amount is that but for residue, else exact. */
    private static String amount(@Nullable BigDecimal amount, @Nullable String currency) {
        if (amount == null) {
            return "";
        }
        if (currency == null) {
            return amount.toPlainString();
        }
        BigDecimal whole = amount.setScale(Currencies.decimals(currency), RoundingMode.HALF_EVEN);
        boolean residue = whole.compareTo(Currencies.withoutResidue(amount, currency)) == 0;
        return (residue ? whole : amount).toPlainString();
    }
}
