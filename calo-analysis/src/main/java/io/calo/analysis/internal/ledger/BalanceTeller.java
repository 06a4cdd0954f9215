package io.calo.analysis.internal.ledger;

import io.calo.analysis.Cure;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.LedgerLine;
import io.calo.analysis.Outcome;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells the overdrafts of one balance in one currency: the wallet's, or the subscription's. Plain data, bounded. */
final class BalanceTeller {
    private @Nullable OpenOverdraft open;
    private final BelowZero below = new BelowZero();

    /** Takes the balance published by an entry; answers the overdraft that the entry ends, else null. */
    @Nullable
    Overdraft addPublished(LedgerLine line, Setting setting) {
        LedgerEntry entry = line.entry();
        BigDecimal balance = entry.closingBalance();
        // What was skipped or broke off is not known to be applied, so it begins no overdraft.
        if (open == null && entry.outcome() != Outcome.PUBLISHED) {
            return null;
        }
        if (Money.isOverdrawn(balance, setting.currency())) {
            lower(OverdraftKind.APPLIED, entry.reference(), balance, setting);
            countEntry();
            return null;
        }
        countEntry();
        return open == null ? null : close(entry.reference(), balance, setting, BelowZero.ofSubscription(line));
    }

    /**
     * Takes the wallet's balance at an event; answers the overdraft that the event ends, else null.
     *
     * @param entry the event's entry; null where it is a mismatch record without one
     * @param balance null where the event does not state it
     */
    @Nullable
    Overdraft addWallet(
            EventReference event, @Nullable LedgerEntry entry, @Nullable BigDecimal balance, Setting setting) {
        if (balance != null && Money.isOverdrawn(balance, setting.currency())) {
            lower(OverdraftKind.WALLET, event, balance, setting);
            below.see(balance);
        }
        if (entry != null) {
            countEntry();
        }
        if (open != null) {
            open.seeSubscription(setting.subscription());
        }
        if (open == null || (balance != null && Money.isOverdrawn(balance, setting.currency()))) {
            return null;
        }
        if (balance != null) {
            return close(event, balance, setting, below.ofWallet(entry, setting.currency()));
        }
        open.touch(event);
        if (entry != null) {
            below.move(entry);
        }
        return null;
    }

    /** The one that lasts, as far as it has come; null where there is none. */
    @Nullable
    Overdraft openStory(@Nullable String currency) {
        return open == null ? null : open.told(currency, null, null);
    }

    private void lower(OverdraftKind kind, EventReference event, BigDecimal balance, Setting setting) {
        if (open == null) {
            open = OpenOverdraft.at(kind, event, setting);
            open.balances(balance, balance, null);
        }
        open.liesIn(setting.divergenceId(), setting.divergenceOpening());
        open.see(event, balance);
    }

    private void countEntry() {
        if (open != null) {
            open.countEntry();
        }
    }

    private Overdraft close(EventReference event, BigDecimal balance, Setting setting, Cure cure) {
        OpenOverdraft ended = Objects.requireNonNull(open, "open");
        open = null;
        ended.see(event, balance);
        return ended.told(setting.currency(), event, cure);
    }
}
