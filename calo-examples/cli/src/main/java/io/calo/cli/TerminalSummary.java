package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Outcome;
import io.calo.analysis.TransactionTotals;
import io.calo.parser.Coverage;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an accountant wants to know first, on one screen: whether the books close, what was read, what moved, where money is
 * missing, and all of that per currency. At most 100 columns wide.
 */
record TerminalSummary(Analysis analysis, ZoneId zone, Style style, PrintWriter text) {
    void print() {
        AnalysisResult result = analysis.result();
        books(result.messages());
        input(result.coverage());
        transactions(result.totals(), result.messages());
        overdrafts(result);
        mismatches(result);
        if (!result.transactions().isEmpty()) {
            heading("By currency");
            new CurrencyTable(result, text).print();
        }
    }

    /** Both sides of the books, as a T-account. */
    private void books(MessageCounts messages) {
        text.println(
                messages.close()
                        ? style.good("The books close:") + " every message has exactly one fate."
                        : style.bad("The books do not close.") + " This is a defect of calo; please report it.");
        if (!analysis.result().coverage().isClean()) {
            text.println("But part of the input could not be read, and is not in them: see below.");
        }
        text.println();
        long in = messages.received() + messages.unannounced();
        side("received", count(messages.received()), "published", messages.published(), "the new balance was written");
        side("unannounced", count(messages.unannounced()), "skipped", messages.skipped(), "nothing to write");
        side("", "", "refused", messages.refused(), "the balance would have fallen below zero");
        side("", "", "failed", messages.failed(), "ended in an error");
        side("", "", "unfinished", messages.unfinished(), "the logs do not tell");
        text.printf(Locale.ROOT, "  %23s   %23s%n", "-----------", "-----------");
        text.printf(
                Locale.ROOT,
                "  messages %14s %s %23s%n",
                count(in),
                messages.close() ? "=" : "!",
                count(fates(messages)));
    }

    private static long fates(MessageCounts messages) {
        return messages.published()
                + messages.skipped()
                + messages.refused()
                + messages.failed()
                + messages.unfinished();
    }

    private void side(String left, String in, String right, long out, String meaning) {
        text.printf(Locale.ROOT, "  %-11s %11s   %-11s %11s  %s%n", left, in, right, count(out), meaning);
    }

    private void input(Coverage coverage) {
        heading("Input");
        long missing = coverage.decodedBytes() - coverage.accountedBytes();
        line(
                count(coverage.files(), "file"),
                count(coverage.records(), "record"),
                count(coverage.decodedBytes(), "byte") + " unpacked",
                missing == 0 ? "every byte accounted for" : style.bad(count(missing, "byte") + " not accounted for"));
        text.printf(
                Locale.ROOT,
                "  %s to %s, time zone %s%n",
                time(analysis.observations().first()),
                time(analysis.observations().last()),
                zone);
        if (coverage.ignoredFiles() > 0) {
            text.println("  left out: " + count(coverage.ignoredFiles(), "file"));
            coverage.ignored().stream()
                    .limit(Observations.TOLD)
                    .forEach(ignored ->
                            text.println("    " + Style.printable(ignored.name()) + ": " + ignored.reason()));
        }
    }

    private String time(@Nullable Instant instant) {
        return instant == null
                ? "?"
                : DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH)
                        .withZone(zone)
                        .format(instant);
    }

    private void transactions(TransactionTotals totals, MessageCounts messages) {
        heading("Transactions");
        String outcomes = Arrays.stream(Outcome.values())
                .map(outcome -> count(totals.byOutcome().getOrDefault(outcome, 0L)) + " " + outcome.id())
                .collect(Collectors.joining(", "));
        text.println(
                "  " + count(totals.count()) + " of " + count(totals.subscribers(), "subscriber") + ": " + outcomes);
        long without = fates(messages) - totals.count();
        if (without > 0) {
            text.println("  " + count(without, "message") + " started no transaction");
        }
    }

    private void overdrafts(AnalysisResult result) {
        List<LedgerEntry> wallet =
                result.transactions().stream().filter(Overdrafts::isWallet).toList();
        long subscribers =
                wallet.stream().map(LedgerEntry::subscriberId).distinct().count();
        long silent = result.transactions().stream()
                .filter(entry -> entry.transaction().paymentBalance() == null)
                .count();
        heading("Overdrafts, of three kinds that are never added");
        row(
                "refused",
                result.messages().refused(),
                "debits the subscription refused, lest its balance fall below zero");
        row(
                "wallet",
                wallet.size(),
                "transactions of " + count(subscribers, "subscriber") + " with the wallet below zero");
        if (silent > 0) {
            text.printf(Locale.ROOT, "  %25s(%s do not state the wallet's balance)%n", "", count(silent));
        }
        long applied =
                result.transactions().stream().filter(Overdrafts::isApplied).count();
        row("applied", applied, "transactions that took the subscription balance below zero");
    }

    private void mismatches(AnalysisResult result) {
        heading("Balances out of step");
        int subscribers = analysis.observations().mismatchSubscribers();
        row("mismatches", result.mismatches().total(), "times the service found wallet and subscription to differ");
        row("", subscribers, "subscribers concerned, each told again until the balances agree");
    }

    private void row(String kind, long number, String meaning) {
        text.printf(Locale.ROOT, "  %-11s %11s  %s%n", kind, count(number), meaning);
    }

    private void line(String... parts) {
        text.println("  " + String.join(", ", parts));
    }

    private void heading(String title) {
        text.println();
        text.println(style.heading(title));
    }
}
