package io.calo.analysis.internal.ledger;

import io.calo.analysis.Cure;
import io.calo.analysis.CureKind;
import io.calo.analysis.Divergence;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import io.calo.analysis.Refusal;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells what became of refused debits in one currency. Plain data, bounded: where more wait to be settled than it can hold, the
 * one that has waited longest is given out as open.
 */
final class RefusalTeller {
    private static final int MOST = 16;

    private final List<OpenOverdraft> waiting = new ArrayList<>();

    /** Takes a started debit that was refused; answers a story that it can hold no longer, else null. */
    @Nullable
    Overdraft addStarted(LedgerEntry entry, Setting setting) {
        Transaction transaction = entry.transaction();
        BigDecimal refused = Money.effect(transaction).negate();
        return add(entry.reference(), transaction.oldBalance(), transaction.newBalance(), refused, setting);
    }

    /** Takes a debit that was refused before it was started; answers a story that it can hold no longer, else null. */
    @Nullable
    Overdraft add(Refusal refusal, Setting setting) {
        BigDecimal after = refusal.newBalance();
        BigDecimal refused = after == null ? null : refusal.currentBalance().subtract(after);
        return add(refusal.reference(), refusal.currentBalance(), after, refused, setting);
    }

    private @Nullable Overdraft add(
            EventReference event,
            BigDecimal balance,
            @Nullable BigDecimal lowest,
            @Nullable BigDecimal refused,
            Setting setting) {
        for (OpenOverdraft story : waiting) {
            if (isOf(story, event.transactionId())) {
                story.touch(event); // delivered and refused again
                return null;
            }
        }
        OpenOverdraft story = OpenOverdraft.at(OverdraftKind.REFUSED, event, setting);
        story.balances(balance, lowest, refused);
        waiting.add(story);
        return waiting.size() <= MOST ? null : waiting.remove(0).told(setting.currency(), null, null);
    }

    /** Names the divergence that a refused debit brought about; nothing where there is none. */
    void parted(@Nullable LedgerEntry refused, Setting setting) {
        for (OpenOverdraft story : waiting) {
            if (refused != null && isOf(story, refused.transaction().id())) {
                story.liesIn(setting.divergenceId(), setting.divergenceOpening());
            }
        }
    }

    /**
     * Takes the next entry, and gives out what it settles.
     *
     * @param agrees whether the ledgers agree after it
     * @param ended the divergence that it ends; null where there is none
     */
    void settle(LedgerEntry entry, boolean agrees, @Nullable Divergence ended, List<? super Overdraft> out) {
        String currency = entry.transaction().currency();
        for (OpenOverdraft story : List.copyOf(waiting)) {
            story.touch(entry.reference());
            story.countEntry();
            Cure cure = cure(story, entry, agrees, ended);
            if (cure != null) {
                waiting.remove(story);
                out.add(story.told(currency, entry.reference(), cure));
            }
        }
    }

    /** Those that wait, as far as they have come. */
    void openStories(@Nullable String currency, List<? super Overdraft> out) {
        waiting.forEach(story -> out.add(story.told(currency, null, null)));
    }

    private static @Nullable Cure cure(
            OpenOverdraft story, LedgerEntry entry, boolean agrees, @Nullable Divergence ended) {
        Transaction transaction = entry.transaction();
        if (isOf(story, transaction.id()) && entry.outcome() == Outcome.PUBLISHED) {
            return new Cure(CureKind.RETRY, entry);
        }
        BigDecimal refused = story.refused();
        if (refused != null
                && Corrections.isCorrection(entry)
                && Money.isSame(Money.effect(transaction), refused, transaction.currency())) {
            return new Cure(CureKind.CORRECTION, entry);
        }
        if (!agrees) {
            return null;
        }
        return ended == null || ended.cure() == null ? new Cure(CureKind.AGREEMENT, null) : ended.cure();
    }

    private static boolean isOf(OpenOverdraft story, @Nullable String transactionId) {
        return transactionId != null && transactionId.equals(story.transactionId());
    }
}
