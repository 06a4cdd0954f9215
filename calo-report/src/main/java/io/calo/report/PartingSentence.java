package io.calo.report;

import io.calo.analysis.Currencies;
import io.calo.analysis.Divergence;
import io.calo.analysis.DriftStep;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.parser.Transaction;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The first sentence of a divergence's account: what parted the ledgers, and when. */
final class PartingSentence {
    private static final String TWICE = ", as if it had been booked there twice";

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
        if (story.beginsData()) {
            return "The ledgers were already apart when the data begin, on " + opened() + ".";
        }
        DriftStep step = origin == null ? null : stepAt(origin.reference());
        boolean twice = origin != null && step != null && isTwice(origin, step);
        return "The ledgers were first seen apart on " + opened() + "; nothing shows when or why they parted"
                + (origin != null && twice
                        ? ", but the difference is that of " + AccountWords.entry(origin)
                                + ", as if the wallet had taken it twice."
                        : ".");
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
                + " then found it at " + MoneyText.number(origin.transaction().oldBalance(), story.currency()) + ".";
    }

    private String walletOnly(@Nullable LedgerEntry origin) {
        if (origin == null) {
            return "By " + opened() + " the wallet had moved alone.";
        }
        String sentence = "By " + words.timeInZone(origin.timestamp())
                + " the wallet had moved alone: the subscription balance went on unbroken";
        DriftStep step = stepAt(origin.reference());
        if (step == null) {
            return sentence + ".";
        }
        BigDecimal wallet = origin.closingBalance().add(step.driftAfter());
        return sentence + ", but after " + AccountWords.entry(origin) + " the wallet held "
                + MoneyText.number(wallet, story.currency()) + (isTwice(origin, step) ? TWICE : "") + ".";
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
