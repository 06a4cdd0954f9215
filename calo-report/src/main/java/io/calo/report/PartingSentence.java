package io.calo.report;

import io.calo.analysis.BalanceBreak;
import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.DriftStep;
import io.calo.analysis.EarlierBreaks;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.PartingCause;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The first sentence of a divergence's account: what parted the ledgers, and when. */
final class PartingSentence {
    private static final int MOST_BREAKS = 5;

    private final AccountWords words;
    private final Divergence story;

    PartingSentence(AccountWords words, Divergence story) {
        this.words = words;
        this.story = story;
    }

    /** The sentence. */
    @Override
    public String toString() {
        LedgerEntry origin = story.origin();
        EarlierBreaks breaks = story.earlierBreaks();
        if (breaks != null && breaks.explain()) {
            return explained(breaks);
        }
        return switch (story.cause()) {
            case REFUSED -> refused(origin);
            case LOST_UPDATE -> lost(origin);
            case GAP -> gap(origin);
            case WALLET_ONLY -> walletOnly(origin);
            case NOT_SEEN -> notSeen(origin);
            case ROUNDING -> "From " + opened() + " the two balances differed by rounding alone.";
            case REPORTED_ONLY -> reportedOnly(origin);
        };
    }

    private String opened() {
        return words.timeInZone(story.opening().timestamp());
    }

    private String reportedOnly(@Nullable LedgerEntry origin) {
        String reported = "On " + opened() + " the service reported that the balances differ";
        if (!story.steps().isEmpty()) {
            return reported + ", but the wallet was only ahead of transactions that were made together: moments later"
                    + " they had brought the subscription balance to what it held.";
        }
        boolean stated = origin != null && origin.transaction().paymentBalance() != null;
        return reported
                + (stated
                        ? ", though those stated with the transaction agree; one of them was probably read while"
                                + " another transaction was under way."
                        : ", though by the entries they agree.");
    }

    private String notSeen(@Nullable LedgerEntry origin) {
        if (origin == null) {
            return "On " + opened() + " the service reported, without a transaction, that the balances differ; nothing"
                    + " shows when or why they parted.";
        }
        DriftStep step = stepAt(origin.reference());
        return firstStated() + (story.beginsData() ? ", the first of the subscriber in these logs" : "")
                + "; nothing shows when or why they parted"
                + (step != null && isTwice(origin, step)
                        ? ", but the difference is the net of " + AccountWords.entry(origin) + "."
                        : ".")
                + earlier();
    }

    private String firstStated() {
        return "The ledgers were apart when the wallet's balance was first stated with a transaction of this subscriber,"
                + " on " + opened();
    }

    private String earlier() {
        EarlierBreaks breaks = story.earlierBreaks();
        return breaks == null
                ? ""
                : " Before that the subscription balance had changed without a log "
                        + AccountWords.times(breaks.count()) + ", by "
                        + MoneyText.of(breaks.total().negate(), story.currency())
                        + (breaks.count() == 1 ? "." : " in all.");
    }

    /** That what the balance had lost without a log by then is just the difference. */
    private String explained(EarlierBreaks breaks) {
        List<BalanceBreak> told =
                breaks.last().subList(0, Math.min(MOST_BREAKS, breaks.last().size()));
        return firstStated() + ", by just what the subscription balance had changed without a log by then: "
                + told.stream().map(this::oneBreak).collect(Collectors.joining(", "))
                + (breaks.count() > told.size() ? ", and " + (breaks.count() - told.size()) + " more." : ".");
    }

    private String oneBreak(BalanceBreak one) {
        String amount = MoneyText.of(one.amount().negate(), story.currency());
        String time = words.time(one.origin().timestamp());
        return one.cause() == PartingCause.LOST_UPDATE
                ? amount + " when an update of " + time + " did not last"
                : amount + " by " + time;
    }

    private String refused(@Nullable LedgerEntry origin) {
        if (origin == null) {
            return "By " + opened() + " a debit had been refused on the subscription side but taken by the wallet.";
        }
        Transaction transaction = origin.transaction();
        BigDecimal wallet = transaction.paymentBalance();
        return "On " + words.timeInZone(origin.timestamp()) + " " + AccountWords.entry(origin)
                + " was refused on the subscription side (balance "
                + MoneyText.number(transaction.oldBalance(), transaction.currency())
                + ") but taken by the wallet"
                + (wallet == null ? "." : ", which fell to " + MoneyText.number(wallet, story.currency()) + ".");
    }

    private String lost(@Nullable LedgerEntry origin) {
        if (origin == null) {
            return "By " + opened() + " an update of the subscription balance had not lasted.";
        }
        return "On " + words.timeInZone(origin.timestamp()) + " " + AccountWords.entry(origin)
                + " was published on the subscription side but did not last: the next entry began again from "
                + MoneyText.number(origin.transaction().oldBalance(), story.currency()) + ".";
    }

    private String gap(@Nullable LedgerEntry origin) {
        if (origin == null) {
            return "By " + opened() + " the subscription balance had been changed without a log.";
        }
        return "By " + words.timeInZone(origin.timestamp())
                + " the subscription balance had been changed without a log: " + AccountWords.entry(origin)
                + " then found it at " + MoneyText.number(origin.transaction().oldBalance(), story.currency())
                + before(origin);
    }

    private String walletOnly(@Nullable LedgerEntry origin) {
        if (origin == null) {
            return "By " + opened() + " the wallet had moved alone.";
        }
        String sentence = "By " + words.timeInZone(origin.timestamp())
                + " the wallet had moved alone: the subscription balance went on unbroken";
        DriftStep step = stepAt(origin.reference());
        if (step == null) {
            return sentence + before(origin);
        }
        BigDecimal wallet = origin.closingBalance().add(step.driftAfter());
        return sentence + ", but after " + AccountWords.entry(origin) + " the wallet held "
                + MoneyText.number(wallet, story.currency()) + (isTwice(origin, step) ? oneMore(step) : "")
                + before(origin);
    }

    /** What it may be that the wallet moved by an entry's net once too often. The logs do not tell which. */
    private String oneMore(DriftStep step) {
        boolean less = step.amount().signum() < 0;
        return ", " + MoneyText.of(step.amount().abs(), story.currency()) + (less ? " less" : " more")
                + " than the ledger explains: the net of one such entry, as if one more had been "
                + (less ? "taken from" : "added to") + " the wallet whose sync is not in these logs, or this one twice";
    }

    /** When the entry before it was, since when it must have happened; the end of a sentence. */
    private String before(LedgerEntry origin) {
        EventReference previous = story.previous();
        boolean opens = origin.reference().equals(story.opening());
        return previous == null || !opens ? "." : "; the entry before was on " + words.time(previous.timestamp()) + ".";
    }

    private @Nullable DriftStep stepAt(EventReference event) {
        for (DriftStep step : story.steps()) {
            if (step.event().equals(event)) {
                return step;
            }
        }
        return null;
    }

    /** Whether the wallet moved by just the entry's effect more than it should. */
    private static boolean isTwice(LedgerEntry entry, DriftStep step) {
        Transaction transaction = entry.transaction();
        BigDecimal effect = transaction.newBalance().subtract(transaction.oldBalance());
        return Currencies.equal(effect, step.amount(), transaction.currency());
    }
}
