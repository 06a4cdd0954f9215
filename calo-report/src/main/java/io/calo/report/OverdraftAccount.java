package io.calo.report;

import io.calo.analysis.Announcement;
import io.calo.analysis.Cure;
import io.calo.analysis.CureKind;
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
        divergence();
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
        text.append(entry == null ? "" : ", after " + AccountWords.entry(entry));
        BigDecimal subscription = story.subscription();
        text.append(subscription == null ? "." : ", while the subscription balance was " + money(subscription) + ".");
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
            text.append(refused ? settled() : " It was made good on ");
            text.append(words.time(closing.timestamp()))
                    .append(", ")
                    .append(lasted)
                    .append(" later");
            text.append(refused && isSeenToAgree() ? "" : CureWords.of(story.cure()))
                    .append(subscriptionThen());
        } else if (story.latest().equals(story.opening())) {
            text.append(" Nothing of the subscriber was logged afterwards");
            text.append(refused ? ", so it is not known whether it was settled." : ".");
        } else {
            text.append(refused ? " It had not been settled by " : " It had not been made good by ");
            text.append("the subscriber's last entry, on ")
                    .append(words.time(story.latest().timestamp()));
            text.append(", ").append(lasted).append(" later");
            text.append(refused ? "." : ", when it was at " + money(story.latestBalance()) + subscriptionThen());
        }
    }

    private String settled() {
        return isSeenToAgree() ? " The ledgers were first seen to agree on " : " It was settled on ";
    }

    private boolean isSeenToAgree() {
        Cure cure = story.cure();
        return cure != null && cure.kind() == CureKind.AGREEMENT;
    }

    /** The end of a sentence about the latest event: whether the subscriber owes anything there, too. */
    private String subscriptionThen() {
        BigDecimal subscription = story.latestSubscription();
        return subscription == null ? "." : ", and the subscription balance was then at " + money(subscription) + ".";
    }

    private void announcement() {
        Announcement announcement = story.announcedBy();
        if (story.beganApart()) {
            return;
        }
        if (announcement == null) {
            text.append(" No finding of the 30 days before announced it.");
            return;
        }
        text.append(" It was announced by ").append(announcement.rule()).append(" on ");
        text.append(words.time(announcement.timestamp())).append(", ");
        text.append(AccountWords.duration(Objects.requireNonNull(story.leadTime(), "leadTime")))
                .append(" before.");
    }

    /** Where it began apart, that announced it, however old. */
    private void divergence() {
        EventReference began = story.divergenceOpening();
        if (began == null) {
            return;
        }
        String time = words.time(began.timestamp());
        if (!story.beganApart()) {
            text.append(" The divergence of the two ledgers that began on ")
                    .append(time)
                    .append(" came of it.");
            return;
        }
        text.append(" It was announced by the divergence of the two ledgers that began on ")
                .append(time)
                .append(", ");
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
