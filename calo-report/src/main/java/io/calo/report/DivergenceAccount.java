package io.calo.report;

import io.calo.analysis.Correction;
import io.calo.analysis.Cure;
import io.calo.analysis.CureKind;
import io.calo.analysis.Divergence;
import io.calo.analysis.DriftStep;
import io.calo.analysis.EventReference;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Outcome;
import io.calo.analysis.PartingCause;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The account of a divergence, sentence by sentence. */
final class DivergenceAccount {
    private static final int MOST_CORRECTIONS = 3;

    private final AccountWords words;
    private final Divergence story;
    private final StringBuilder text = new StringBuilder();

    DivergenceAccount(AccountWords words, Divergence story) {
        this.words = words;
        this.story = story;
    }

    String text() {
        text.append(new PartingSentence(words, story));
        if (story.steps().isEmpty()) {
            residue();
        } else {
            apart();
        }
        mismatches();
        corrections();
        return text.toString();
    }

    private void residue() {
        if (story.largestDrift().signum() != 0) {
            text.append(" They differed by ")
                    .append(money(story.largestDrift().abs()))
                    .append(" at most.");
        }
        EventReference closing = story.closing();
        text.append(closing == null ? " They have not been seen to agree since." : " They were next seen to agree on ");
        if (closing != null) {
            text.append(words.time(closing.timestamp()))
                    .append(", ")
                    .append(later())
                    .append(".");
        }
    }

    private void apart() {
        long inBetween = story.steps().size() + story.furtherSteps() - (closesWithStep() ? 2 : 1);
        BigDecimal first = firstDrift();
        EventReference closing = story.closing();
        if (inBetween > 0) {
            changes(first, inBetween);
        }
        if (closing != null) {
            ending(closing, inBetween > 0 ? "" : " The ledgers were " + apartBy(first) + ", ");
        } else if (inBetween > 0) {
            text.append(" By the last entry within, on ")
                    .append(words.time(story.latest().timestamp()));
            text.append(", ")
                    .append(walletAgainst(story.drift(), "holds", "shows"))
                    .append(".");
        } else {
            text.append(" The ledgers have been ").append(money(first.abs())).append(" apart since, ");
            text.append(side(first)).append(".");
        }
    }

    private void ending(EventReference closing, String apart) {
        if (isSeenToAgree()) {
            text.append(apart.isEmpty() ? " They were " : apart + "and were ").append("next seen to agree on ");
        } else {
            text.append(apart.isEmpty() ? " They agreed again on " : apart + "until ");
        }
        text.append(words.time(closing.timestamp())).append(", ").append(later());
        text.append(isSeenToAgree() ? "" : CureWords.of(story.cure())).append(".");
    }

    private void changes(BigDecimal first, long inBetween) {
        text.append(story.cause() == PartingCause.NOT_SEEN ? " They were " : " That left the ledgers ")
                .append(apartBy(first));
        text.append(". The difference then changed ").append(AccountWords.times(inBetween));
        if (story.largestDrift().abs().compareTo(first.abs()) > 0) {
            text.append(", and was largest on ")
                    .append(words.time(story.largestAt().timestamp()));
            text.append(", when ").append(walletAgainst(story.largestDrift(), "held", "showed"));
        } else {
            text.append(", but was never larger");
        }
        text.append(".");
    }

    private boolean closesWithStep() {
        DriftStep last = story.steps().get(story.steps().size() - 1);
        return story.closing() != null && (!isSeenToAgree() || last.event().equals(story.closing()));
    }

    private boolean isSeenToAgree() {
        Cure cure = story.cure();
        return cure != null && cure.kind() == CureKind.AGREEMENT;
    }

    private BigDecimal firstDrift() {
        DriftStep first = story.steps().get(0);
        return story.steps().size() == 1 && story.isOpen() ? story.drift() : first.driftAfter();
    }

    private String apartBy(BigDecimal drift) {
        return money(drift.abs()) + " apart, " + side(drift);
    }

    private static String side(BigDecimal drift) {
        return "the wallet " + (drift.signum() < 0 ? "below" : "above") + " the subscription";
    }

    private String walletAgainst(BigDecimal drift, String holds, String shows) {
        if (drift.signum() == 0) {
            return "the wallet " + holds + " what the subscription " + shows;
        }
        return "the wallet " + holds + " " + money(drift.abs()) + (drift.signum() < 0 ? " less" : " more")
                + " than the subscription " + shows;
    }

    private String later() {
        EventReference closing = story.closing();
        Duration lasted = Duration.between(
                story.opening().timestamp(), closing == null ? story.latest().timestamp() : closing.timestamp());
        return AccountWords.duration(lasted) + " later";
    }

    private void mismatches() {
        EventReference first = story.firstMismatch();
        EventReference last = story.lastMismatch();
        if (first == null || last == null) {
            text.append(" The service did not report it.");
            return;
        }
        text.append(" The service reported it ").append(AccountWords.times(story.mismatches()));
        if (story.mismatches() > 1) {
            text.append(", last on ").append(words.time(last.timestamp()));
        }
        text.append(".");
    }

    private void corrections() {
        List<Correction> others =
                story.corrections().stream().filter(this::isUntold).toList();
        long count = others.size() + story.furtherCorrections();
        if (count == 0) {
            return;
        }
        text.append(" Staff made ")
                .append(AccountWords.count(count, "correction"))
                .append(" meanwhile: ");
        int told = Math.min(MOST_CORRECTIONS, others.size());
        for (int i = 0; i < told; i++) {
            text.append(i == 0 ? "" : "; ").append(correction(others.get(i)));
        }
        text.append(count > told ? "; and " + (count - told) + " more." : ".");
    }

    /** Whether the account has not named it yet, as what parted the ledgers or what brought them together. */
    private boolean isUntold(Correction correction) {
        LedgerEntry origin = story.origin();
        Cure cure = story.cure();
        LedgerEntry healing = cure == null ? null : cure.by();
        EventReference event = correction.event();
        return (origin == null || !event.equals(origin.reference()))
                && (healing == null || !event.equals(healing.reference()));
    }

    private String correction(Correction correction) {
        String action = AccountWords.isWord(correction.action()) ? correction.action() : "an entry";
        Boolean reverses = correction.reverses();
        String match = reverses == null
                ? ""
                : reverses ? ", which reverses an earlier entry" : ", for which no entry that it reverses was found";
        return action + " of " + money(correction.effect()) + " on "
                + words.time(correction.event().timestamp())
                + (correction.outcome() == Outcome.REFUSED ? ", which was refused" : "") + match;
    }

    private String money(BigDecimal amount) {
        return MoneyText.of(amount, story.currency());
    }
}
