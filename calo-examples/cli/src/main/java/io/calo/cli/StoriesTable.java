package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Where the two ledgers are apart and balances below zero: how many stories, and of those that are open the largest. */
final class StoriesTable {
    private static final int DIVERGENCES = 2;
    private static final int OVERDRAFTS = 1;
    private static final int MOST_ROWS = 8;
    private static final int LONGEST_CODE = 8;
    private static final int LONGEST_ID = 40;

    private final AnalysisResult result;
    private final Movements movements;
    private final Page page;
    private final LargestStories<Divergence> divergences = new LargestStories<>(DIVERGENCES);
    private final LargestStories<Overdraft> overdrafts = new LargestStories<>(OVERDRAFTS);
    private final Map<OverdraftKind, EpisodeCounts> byKind = new EnumMap<>(OverdraftKind.class);

    StoriesTable(AnalysisResult result, Movements movements, Page page) {
        this.result = result;
        this.movements = movements;
        this.page = page;
        result.episodes().forEach(this::add);
    }

    private void add(Episode episode) {
        if (episode instanceof Divergence divergence && divergence.isOpen()) {
            divergences.add(divergence, divergence.drift());
        } else if (episode instanceof Overdraft overdraft) {
            byKind.merge(overdraft.kind(), EpisodeCounts.NONE.plus(overdraft), EpisodeCounts::plus);
            if (overdraft.isOpen()) {
                overdrafts.add(
                        overdraft,
                        overdraft.kind() == OverdraftKind.REFUSED ? overdraft.refused() : overdraft.lowest());
            }
        }
    }

    void print() {
        EpisodeCounts counts = result.episodeCounts();
        page.heading("Subscription and wallet apart: " + count(counts.divergences(), "time") + ", still apart: "
                + count(counts.openDivergences()));
        List<LargestStories.Story<Divergence>> open = divergences.list();
        page.line("in " + count(result.mismatches().total(), "mismatch record") + " the service says so"
                + (open.isEmpty() ? "" : "; still apart, of each currency the most:"));
        open.stream()
                .limit(MOST_ROWS)
                .forEach(one -> row(one, one.story().cause().id()));
        more(open.size());
        page.heading("Overdrafts, of three kinds that are never added");
        kind(OverdraftKind.REFUSED, "debits refused to keep the subscription from falling below zero", "not settled");
        kind(
                OverdraftKind.WALLET,
                "times a wallet fell below zero, at " + count(movements.walletBelowZero(), "transaction"),
                "still below");
        kind(OverdraftKind.APPLIED, "times a subscription balance below zero was published", "still below");
        if (movements.silent() > 0) {
            page.line("(" + count(movements.silent(), "transaction") + " do not state the wallet's balance)");
        }
        List<LargestStories.Story<Overdraft>> drafts = overdrafts.list();
        if (!drafts.isEmpty()) {
            page.line("still open, of each currency the most:");
        }
        drafts.stream()
                .limit(MOST_ROWS)
                .forEach(one -> row(one, one.story().kind().id() + (one.amount() == null ? " (*)" : "")));
        more(drafts.size());
        if (drafts.stream().limit(MOST_ROWS).anyMatch(one -> one.amount() == null)) {
            page.line("  (*) how much was refused is not stated; this is the balance that it was refused at");
        }
    }

    private void kind(OverdraftKind kind, String meaning, String open) {
        EpisodeCounts counts = byKind.getOrDefault(kind, EpisodeCounts.NONE);
        String left = counts.openOverdrafts() == 0 ? "" : "; " + count(counts.openOverdrafts()) + " " + open;
        page.line("%-8s %9s  %s%s", kind.id(), count(counts.overdrafts()), meaning, left);
    }

    private void row(LargestStories.Story<?> one, String why) {
        String currency = Objects.requireNonNullElse(one.story().currency(), "?");
        page.line(
                "  %-4s %15s  since %s  %-13s  %s",
                Page.shortened(currency, LONGEST_CODE),
                amount(
                        one.amount() == null ? balance(one.story()) : one.amount(),
                        one.story().currency()),
                page.day(one.story().opening().timestamp()),
                why,
                Page.shortened(one.story().subscriberId(), LONGEST_ID));
    }

    private static BigDecimal balance(Episode story) {
        return story instanceof Overdraft overdraft ? overdraft.balance() : ((Divergence) story).drift();
    }

    /** Exact where the currency is not known, for then nobody knows where to round. */
    private static String amount(BigDecimal amount, @Nullable String currency) {
        if (currency != null) {
            return Numbers.money(amount, currency);
        }
        String exact = Currencies.format(amount, null);
        return exact.length() <= Numbers.WIDEST ? exact : Numbers.money(amount, "?");
    }

    private void more(int rows) {
        if (rows > MOST_ROWS) {
            page.line("  and more, in other currencies");
        }
    }
}
