package io.calo.report.internal.page;

import io.calo.analysis.Episode;
import io.calo.analysis.EventReference;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.parser.TransactionType;
import io.calo.report.BaselineComparison;
import io.calo.report.EpisodeAccount;
import io.calo.report.FindingStatus;
import io.calo.report.ReportSettings;
import io.calo.report.internal.figures.AgeBucket;
import io.calo.report.internal.figures.FindingsPerSubscriber;
import io.calo.report.internal.figures.Movement;
import io.calo.report.internal.figures.Statement;
import io.calo.report.internal.figures.UnexplainedChange;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The page's tables, still without rows: what each column of the schema {@code calo.page/1} holds. */
final class PageTables {
    private PageTables() {}

    static Table<LedgerEntry> transactions(Places places) {
        return new Table<LedgerEntry>()
                .text("id", entry -> entry.transaction().id())
                .time("time", LedgerEntry::timestamp)
                .text("subscriber", LedgerEntry::subscriberId)
                .text("currency", entry -> entry.transaction().currency())
                .text("type", entry -> name(entry.transaction().type()))
                .text("direction", entry -> name(entry.direction()))
                .text("source", entry -> entry.transaction().source())
                .text("action", entry -> entry.transaction().action())
                .money("amount", entry -> entry.transaction().amount())
                .money("vat", entry -> entry.transaction().vat())
                .money("credit", entry -> Movement.of(entry).credit())
                .money("debit", entry -> Movement.of(entry).debit())
                .money("oldBalance", entry -> entry.transaction().oldBalance())
                .money("newBalance", entry -> entry.transaction().newBalance())
                .money("balance", LedgerEntry::closingBalance)
                .money("wallet", entry -> entry.transaction().paymentBalance())
                .money("drift", LedgerEntry::drift)
                .text("outcome", entry -> entry.outcome().id())
                .text("requestId", LedgerEntry::requestId)
                .place("file", "line", "byteOffset", places, LedgerEntry::position)
                .place("fateFile", "fateLine", "fateByteOffset", places, LedgerEntry::fatePosition);
    }

    /** @param end when the data end, up to which open stories are reckoned; null if there are none */
    static Table<Episode> episodes(Places places, ReportSettings settings, @Nullable Instant end) {
        EpisodeAccount account = new EpisodeAccount(settings.zone());
        return new Table<Episode>()
                .text("id", Episode::id)
                .text("kind", EpisodeFacts::kind)
                .text("subscriber", Episode::subscriberId)
                .text("currency", Episode::currency)
                .time("start", episode -> episode.opening().timestamp())
                .time("end", episode -> time(episode.closing()))
                .time("latest", episode -> episode.latest().timestamp())
                .flag("open", Episode::isOpen)
                .number("ageDays", episode -> age(episode, end).toDays())
                .text(
                        "bucket",
                        episode -> episode.isOpen()
                                ? AgeBucket.of(age(episode, end)).days()
                                : null)
                .text("cause", EpisodeFacts::cause)
                .text("cure", EpisodeFacts::cure)
                .money("amount", EpisodeFacts::amount)
                .money("largest", EpisodeFacts::largest)
                .number("entries", EpisodeFacts::entries)
                .number("steps", EpisodeFacts::steps)
                .number("mismatches", EpisodeFacts::mismatches)
                .number("corrections", EpisodeFacts::corrections)
                .text("causingTransactionId", EpisodeFacts::causingTransaction)
                .text("closingTransactionId", EpisodeFacts::closingTransaction)
                .text("divergenceId", EpisodeFacts::divergenceId)
                .text("account", account::of)
                .place("file", "line", "byteOffset", places, episode -> episode.opening()
                        .position());
    }

    private static Duration age(Episode episode, @Nullable Instant end) {
        Instant until = episode.isOpen() && end != null ? end : episode.latest().timestamp();
        return Duration.between(episode.opening().timestamp(), until);
    }

    static Table<Finding> findings(Places places, PageTexts texts, @Nullable BaselineComparison comparison) {
        return new Table<Finding>()
                .text("id", Finding::id)
                .text("rule", Finding::rule)
                .text("severity", finding -> finding.severity().name())
                .text("subscriber", Finding::subscriberId)
                .text("transactionId", Finding::transactionId)
                .time("time", Finding::timestamp)
                .text("currency", Finding::currency)
                .money("amount", Finding::amount)
                .text("message", finding -> texts.masked(finding.message()))
                .text("cause", Finding::cause)
                .text("episodeId", Finding::episodeId)
                .text("status", finding -> status(finding, comparison).id())
                .evidence("evidence", places, Finding::evidence);
    }

    private static FindingStatus status(Finding finding, @Nullable BaselineComparison comparison) {
        return comparison == null ? FindingStatus.NEW : comparison.status(finding);
    }

    static Table<Statement> subscribers(FindingsPerSubscriber findings) {
        return new Table<Statement>()
                .text("subscriber", Statement::subscriberId)
                .text("currency", Statement::currency)
                .time("first", Statement::first)
                .time("last", Statement::last)
                .number("transactions", Statement::transactions)
                .money("opening", Statement::opening)
                .money("credits", Statement::credits)
                .money("debits", Statement::debits)
                .money("unexplained", Statement::unexplained)
                .money("closing", Statement::closing)
                .money("wallet", Statement::wallet)
                .money("drift", Statement::drift)
                .money("stake", Statement::stake)
                .number("findings", statement -> findings.of(statement.subscriberId()));
    }

    static Table<UnexplainedChange> changes(Places places) {
        return new Table<UnexplainedChange>()
                .text("kind", change -> id(change.kind()))
                .text("subscriber", change -> change.entry().subscriberId())
                .text("transactionId", change -> change.entry().transaction().id())
                .time("time", change -> change.entry().timestamp())
                .text("currency", change -> change.entry().transaction().currency())
                .money("amount", UnexplainedChange::amount)
                .place("file", "line", "byteOffset", places, change -> change.entry()
                        .position());
    }

    /** How the page spells a constant: {@code lost-update}. */
    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static @Nullable String name(@Nullable TransactionType type) {
        return type == null ? null : type.name();
    }

    private static @Nullable Instant time(@Nullable EventReference event) {
        return event == null ? null : event.timestamp();
    }
}
