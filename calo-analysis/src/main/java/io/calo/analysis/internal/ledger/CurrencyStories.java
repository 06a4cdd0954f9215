package io.calo.analysis.internal.ledger;

import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.Exposure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Mismatch;
import io.calo.analysis.Outcome;
import io.calo.analysis.Overdraft;
import io.calo.analysis.Refusal;
import io.calo.analysis.UnlinkedMismatch;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A subscriber's stories in one currency. Plain data, bounded. */
final class CurrencyStories {
    private final DivergenceTeller divergences = new DivergenceTeller();
    private final BalanceTeller wallet = new BalanceTeller();
    private final BalanceTeller subscription = new BalanceTeller();
    private final RefusalTeller refusals = new RefusalTeller();
    private final Deque<LedgerEntry> recent = new ArrayDeque<>();
    private @Nullable BigDecimal balance;

    /** Takes an entry, and gives out what it ends. */
    void add(LedgerLine line, List<Finding> findings, Announcements announcements, List<Episode> out) {
        LedgerEntry entry = line.entry();
        remember(entry);
        Divergence ended = divergences.add(line, findings);
        give(ended, out);
        Setting setting = setting(entry.transaction().currency(), announcements);
        if (entry.outcome() == Outcome.REFUSED) {
            give(refusals.addStarted(entry, setting), out);
        }
        refusals.parted(divergences.refused(), setting);
        refusals.settle(entry, agrees(entry) || ended != null, ended, out);
        give(wallet.addWallet(entry.reference(), entry, walletBalance(entry), setting), out);
        give(subscription.addPublished(line, setting), out);
    }

    /** Takes a mismatch record without a transaction, and gives out what it ends. */
    void add(UnlinkedMismatch mismatch, Announcements announcements, List<Episode> out) {
        divergences.add(mismatch, recent.peekLast());
        Setting setting = setting(mismatch.currency(), announcements);
        BigDecimal held = mismatch.mismatch().paymentBalance();
        give(wallet.addWallet(mismatch.reference(), null, held, setting), out);
    }

    /** Takes a debit that was refused before it was started, and gives out what there is no room for. */
    void add(Refusal refusal, @Nullable String currency, Announcements announcements, List<Episode> out) {
        give(refusals.add(refusal, setting(currency, announcements)), out);
    }

    /** Gives out the stories that go on, as far as they have come. */
    void openStories(@Nullable String currency, List<Episode> out) {
        give(divergences.openStory(currency), out);
        refusals.openStories(currency, out);
        give(wallet.openStory(currency), out);
        give(subscription.openStory(currency), out);
    }

    /** What the balances as last known come to. */
    Exposure exposure(String currency) {
        return Exposures.of(currency, balance, divergences.drift());
    }

    private void remember(LedgerEntry entry) {
        recent.addLast(entry);
        if (recent.size() > Overdraft.LONGEST_CHAIN) {
            recent.removeFirst();
        }
        balance = entry.closingBalance();
    }

    private Setting setting(@Nullable String currency, Announcements announcements) {
        return new Setting(currency, recent, announcements, divergences.openId(), divergences.openSince(), balance);
    }

    private boolean agrees(LedgerEntry entry) {
        return Observation.of(entry) != null && divergences.openId() == null;
    }

    /** The wallet's balance as the transaction states it, else as a mismatch record does. */
    private static @Nullable BigDecimal walletBalance(LedgerEntry entry) {
        BigDecimal stated = entry.transaction().paymentBalance();
        Mismatch mismatch = entry.mismatch();
        return stated == null && mismatch != null ? mismatch.paymentBalance() : stated;
    }

    private static void give(@Nullable Episode episode, List<Episode> out) {
        if (episode != null) {
            out.add(episode);
        }
    }
}
