package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.MessageCounts;
import io.calo.analysis.Outcome;
import io.calo.analysis.Refusal;
import io.calo.analysis.TransactionTotals;
import io.calo.parser.Coverage;
import io.calo.parser.SkipReason;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an accountant wants to know first, on one screen: whether the books close, what was read, what moved, where money is
 * missing, and all of that per currency. At most 100 columns wide.
 */
record TerminalSummary(Analysis analysis, ZoneId zone, Style style, PrintWriter text) {
    private static final int MOST_REFUSALS = 10;

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
        text.println(headline(messages));
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
                messages.balanced() ? "=" : "!",
                count(fates(messages)));
        skipped();
    }

    private String headline(MessageCounts messages) {
        if (!messages.balanced()) {
            return style.bad("The books do not close.") + " This is a defect of calo; please report it.";
        }
        if (messages.failed() + messages.unfinished() > 0) {
            return style.warning("The books close, but not all is settled:") + " " + count(messages.failed(), "message")
                    + " failed, " + count(messages.unfinished()) + " unfinished.";
        }
        return style.good("The books close:") + " every message has exactly one outcome.";
    }

    /** Why messages were skipped, the most frequent reason first. */
    private void skipped() {
        Map<SkipReason, Long> reasons = analysis.observations().skipReasons();
        if (!reasons.isEmpty()) {
            line("skipped because "
                    + reasons.entrySet().stream()
                            .sorted(Map.Entry.<SkipReason, Long>comparingByValue()
                                    .reversed())
                            .map(reason -> words(reason.getKey()) + " (" + count(reason.getValue()) + ")")
                            .collect(Collectors.joining(",\n    ")));
        }
    }

    private static String words(SkipReason reason) {
        return switch (reason) {
            case ALREADY_SYNCED -> "another process had written the balance already";
            case CREATE_SUBSCRIPTION -> "new subscriptions are written by another process";
            case UPDATE_FLAG_FALSE -> "the transaction says not to update the wallet";
            case OTHER -> "of reasons that this version does not know";
        };
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
                            text.println("    " + Style.printable(ignored.name() + ": " + ignored.reason())));
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
        line(count(totals.count()) + " of " + count(totals.subscribers(), "subscriber") + ":");
        line(outcomes);
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
        long started = result.refusals().stream().filter(Refusal::started).count();
        row(
                "refused",
                result.messages().refused(),
                "debits that would have taken the subscription balance below zero:");
        indented(count(started) + " after the transaction was started, "
                + count(result.refusals().size() - started) + " before");
        result.refusals().stream()
                .limit(MOST_REFUSALS)
                .forEach(refusal -> text.println("    " + time(refusal.timestamp()) + "  "
                        + Style.printable(refusal.position().toString())));
        if (result.refusals().size() > MOST_REFUSALS) {
            text.println(
                    "    and " + count(result.refusals().size() - MOST_REFUSALS) + " more; calo events lists them");
        }
        row(
                "wallet",
                wallet.size(),
                "transactions of " + count(subscribers, "subscriber") + " with the wallet below zero");
        if (silent > 0) {
            indented("(" + count(silent) + " do not state the wallet's balance)");
        }
        long applied =
                result.transactions().stream().filter(Overdrafts::isApplied).count();
        row("applied", applied, "transactions published with a subscription balance below zero");
    }

    private void mismatches(AnalysisResult result) {
        heading("Subscription and wallet differ");
        int subscribers = analysis.observations().mismatchSubscribers();
        row("mismatches", result.mismatches().total(), "times the service found wallet and subscription to differ");
        row("", subscribers, "subscribers concerned; said again at every sync until the two agree");
    }

    private void row(String kind, long number, String meaning) {
        text.printf(Locale.ROOT, "  %-11s %11s  %s%n", kind, count(number), meaning);
    }

    private void indented(String meaning) {
        text.printf(Locale.ROOT, "  %25s%s%n", "", meaning);
    }

    private void line(String... parts) {
        text.println("  " + String.join(", ", parts));
    }

    private void heading(String title) {
        text.println();
        text.println(style.heading(title));
    }
}
