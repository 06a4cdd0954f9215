package io.calo.report;

import io.calo.analysis.Announcement;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Overdraft;
import io.calo.analysis.OverdraftKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The account of an overdraft, sentence by sentence. */
final class OverdraftAccount {
    private static final int MOST_BEFORE = 3;

    private final AccountWords words;
    private final Overdraft story;
    private final StringBuilder text = new StringBuilder();

    OverdraftAccount(AccountWords words, Overdraft story) {
        this.words = words;
        this.story = story;
    }

    String text() {
        switch (story.kind()) {
            case REFUSED -> refused();
            case APPLIED -> below("the subscription balance was published below zero, at ");
            case WALLET -> below(fell() ? "the wallet fell below zero, to " : "the wallet was below zero, at ");
        }
        before();
        lowest();
        ending();
        announcement();
        if (story.divergenceId() != null) {
            text.append(" The two ledgers were apart (divergence ")
                    .append(story.divergenceId())
                    .append(").");
        }
        return text.toString();
    }

    private void refused() {
        LedgerEntry entry = openingEntry();
        BigDecimal after = story.lowest();
        text.append("On ").append(words.timeInZone(story.opening().timestamp())).append(' ');
        if (entry != null) {
            text.append(AccountWords.entry(entry));
        } else {
            BigDecimal refused = story.refused();
            text.append("a debit").append(refused == null ? "" : " of " + money(refused));
        }
        text.append(" was refused because it would have taken the subscription balance ");
        text.append(
                after == null
                        ? "of " + money(story.balance()) + " below zero; the log does not say by how much."
                        : "from " + money(story.balance()) + " to " + number(after) + ".");
    }

    private void below(String what) {
        LedgerEntry entry = openingEntry();
        text.append("On ")
                .append(words.timeInZone(story.opening().timestamp()))
                .append(' ')
                .append(what);
        text.append(money(story.balance()));
        text.append(entry == null ? "." : ", after " + AccountWords.entry(entry) + ".");
    }

    /** Whether the wallet was last seen above zero. */
    private boolean fell() {
        List<LedgerEntry> before = entriesBefore();
        for (int i = before.size() - 1; i >= 0; i--) {
            BigDecimal wallet = before.get(i).transaction().paymentBalance();
            if (wallet != null) {
                return wallet.signum() >= 0;
            }
        }
        return false;
    }

    private @Nullable LedgerEntry openingEntry() {
        List<LedgerEntry> chain = story.chain();
        LedgerEntry last = chain.isEmpty() ? null : chain.get(chain.size() - 1);
        return last != null && last.reference().equals(story.opening()) ? last : null;
    }

    private List<LedgerEntry> entriesBefore() {
        List<LedgerEntry> chain = story.chain();
        return openingEntry() == null ? chain : chain.subList(0, chain.size() - 1);
    }

    private void before() {
        List<LedgerEntry> before = entriesBefore();
        if (before.isEmpty()) {
            text.append(" No earlier entry is in the data.");
            return;
        }
        List<LedgerEntry> told = before.subList(Math.max(0, before.size() - MOST_BEFORE), before.size());
        text.append(told.size() == 1 ? " The entry before it was " : " The entries before it were ");
        for (int i = 0; i < told.size(); i++) {
            LedgerEntry entry = told.get(i);
            text.append(i == 0 ? "" : i < told.size() - 1 ? ", " : " and ");
            text.append(AccountWords.entry(entry)).append(" on ").append(words.time(entry.timestamp()));
        }
        text.append(".");
    }

    private void lowest() {
        BigDecimal lowest = story.lowest();
        if (lowest != null && !story.lowestAt().equals(story.opening())) {
            text.append(" It was lowest on ").append(words.time(story.lowestAt().timestamp()));
            text.append(", at ").append(money(lowest)).append(".");
        }
    }

    private void ending() {
        EventReference closing = story.closing();
        String lasted = AccountWords.duration(story.duration());
        boolean refused = story.kind() == OverdraftKind.REFUSED;
        if (closing != null) {
            text.append(refused ? " It was settled on " : " It was made good on ");
            text.append(words.time(closing.timestamp()))
                    .append(", ")
                    .append(lasted)
                    .append(" later");
            text.append(CureWords.of(story.cure())).append(".");
        } else if (story.latest().equals(story.opening())) {
            text.append(" Nothing of the subscriber was logged after it.");
        } else {
            text.append(refused ? " It had not been settled by " : " It had not been made good by ");
            text.append("the subscriber's last entry, on ")
                    .append(words.time(story.latest().timestamp()));
            text.append(", ").append(lasted).append(" later");
            text.append(refused ? "." : ", when it was at " + money(story.latestBalance()) + ".");
        }
    }

    private void announcement() {
        Announcement announcement = story.announcedBy();
        if (announcement == null) {
            text.append(" No finding of the 30 days before announced it.");
            return;
        }
        text.append(" It was announced by ").append(announcement.rule()).append(" on ");
        text.append(words.time(announcement.timestamp())).append(", ");
        text.append(AccountWords.duration(Objects.requireNonNull(story.leadTime(), "leadTime")))
                .append(" before.");
    }

    private String money(BigDecimal amount) {
        return MoneyText.of(amount, story.currency());
    }

    private String number(BigDecimal amount) {
        return MoneyText.number(amount, story.currency());
    }
}
