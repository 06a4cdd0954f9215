package io.calo.report.internal.page;

import com.fasterxml.jackson.core.JsonGenerator;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.report.ReportSettings;
import io.calo.report.internal.figures.Figures;
import java.io.IOException;

/**
 * The rows that the page holds: all where there is room for all, else the gravest, and of transactions those that they are about. Filled
 * once, then written. For use by one thread.
 */
final class PageRows {
    private static final String GRAVEST = "Only the most severe findings are on this page; findings.ndjson has all.";
    private static final String OPEN_FIRST =
            "Only so many stories are on this page, open ones first; episodes.csv has all.";

    private final AnalysisResult result;
    private final Figures figures;
    private final long most;
    private final Places places;
    private final WantedRecords wanted;
    private final Table<LedgerEntry> transactions;
    private final Table<Episode> episodes;
    private final Table<Finding> findings;
    private final LedgerRows ledgers;
    private Held heldTransactions = new Held(0, 0, null);

    /** @param places to which the rows' files are added */
    PageRows(
            AnalysisResult result,
            Figures figures,
            ReportSettings settings,
            PageTexts texts,
            Places places,
            WantedRecords wanted) {
        this.result = result;
        this.figures = figures;
        this.most = settings.mostOnPage();
        this.places = places;
        this.wanted = wanted;
        this.transactions = PageTables.transactions(places);
        this.episodes = PageTables.episodes(places, settings, DataEnd.of(result, figures));
        this.findings = PageTables.findings(places, texts, settings.comparison());
        this.ledgers = new LedgerRows(figures.findingsBySubscriber(), places);
    }

    /** Fills the tables, and notes which records they point to. */
    void fill() {
        PageChoice choice = new PageChoice(result, most);
        figures.priorities().forEach(wanted::add);
        figures.incidents().forEach(wanted::add);
        choice.episodes(episode -> {
            episodes.add(episode);
            wanted.add(episode);
        });
        choice.findings(finding -> {
            findings.add(finding);
            wanted.add(finding);
        });
        if (result.transactions().size() > most) {
            fillWithSome(choice);
        } else {
            result.transactions().forEach(this::add);
            heldTransactions = new Held(transactions.rows(), transactions.rows(), null);
        }
        ledgers.fill(result, most);
    }

    private void fillWithSome(PageChoice choice) {
        Concerns concerns = new Concerns(places);
        figures.priorities().forEach(concerns::add);
        choice.episodes(concerns::add);
        choice.findings(concerns::add);
        TransactionChoice some = new TransactionChoice(result, concerns, most);
        for (LedgerEntry entry : result.transactions()) {
            if (some.takes(entry)) {
                add(entry);
            }
        }
        heldTransactions = Held.of(transactions.rows(), result.transactions().size(), some.reason());
    }

    private void add(LedgerEntry entry) {
        transactions.add(entry);
        wanted.add(entry);
    }

    /** Writes how much there is of each, as members of an object that is begun. */
    void writeHeld(JsonGenerator json) throws IOException {
        heldTransactions.write("transactions", json);
        Held.of(findings.rows(), result.findings().size(), GRAVEST).write("findings", json);
        Held.of(episodes.rows(), result.episodes().size(), OPEN_FIRST).write("episodes", json);
        ledgers.writeHeld(json);
    }

    void write(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tables");
        transactions.write("transactions", json);
        episodes.write("episodes", json);
        findings.write("findings", json);
        ledgers.write(json);
        json.writeEndObject();
    }
}
