package io.calo.cli;

import static io.calo.cli.Numbers.count;

import io.calo.analysis.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An evaluation for a person: a row for each rule, then what to look at.
 *
 * @param most how many missed labels and false alarms of each rule are told
 */
record EvaluationText(Evaluation evaluation, int most, Page page) {
    private static final String ROW = "%-35s %-13s %6s %6s %6s %7s %6s %5s %6s";
    private static final int SHOWN_DECIMALS = 3;

    void print() {
        page.text().println(page.style().heading("Findings beside labels"));
        page.line(ROW, "rule", "kind", "labels", "found", "missed", "excused", "false", "prec.", "recall");
        evaluation.scores().forEach(this::row);
        withoutLabels();
        evaluation.scores().forEach(this::missed);
        falseAlarms();
        page.text().println();
        page.text().println(verdict());
    }

    private void row(RuleScore score) {
        String row = String.format(
                Locale.ROOT,
                ROW,
                Page.shortened(score.rule().rule(), 35),
                kind(score),
                count(score.labels()),
                count(score.found()),
                count(score.labels() - score.found()),
                count(score.excused()),
                count(score.falseAlarms()),
                text(ratio(score.found(), score.found() + score.falseAlarms())),
                text(ratio(score.found(), score.labels())));
        page.line(score.isKept() ? row : page.style().bad(row));
    }

    static String kind(RuleScore score) {
        return score.rule().certainty().name().toLowerCase(Locale.ROOT);
    }

    /** A part of a whole; null where the whole is nothing. Rounded down: 1 is all of it. */
    static @Nullable BigDecimal ratio(long part, long whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), SHOWN_DECIMALS, RoundingMode.DOWN);
    }

    private static String text(@Nullable BigDecimal ratio) {
        return ratio == null ? "-" : ratio.toPlainString();
    }

    private void withoutLabels() {
        if (!evaluation.withoutLabels().isEmpty()) {
            page.heading("Rules that no label speaks of: what they found is neither right nor wrong here");
            evaluation
                    .withoutLabels()
                    .forEach((rule, found) -> page.line("%-49s %7s found", Page.shortened(rule, 49), count(found)));
        }
        if (evaluation.saidByAnother() > 0) {
            page.line(count(evaluation.saidByAnother(), "label")
                    + " left out: wallet-only says what a drift-step of the same transaction says");
        }
    }

    private void missed(RuleScore score) {
        List<Label> missed = score.missed();
        if (missed.isEmpty()) {
            return;
        }
        page.heading("Missed by " + score.rule().rule() + ": " + count(missed.size(), "label") + " of "
                + score.rule().label());
        for (Label label : missed.subList(0, Math.min(most, missed.size()))) {
            who(label.time().toString(), label.subscriber(), label.transaction());
            page.wrapped("    ", money(label.amount(), label.currency()) + Style.printable(label.detail()));
        }
        more(missed.size(), "");
    }

    private void falseAlarms() {
        SortedMap<String, Long> told = new TreeMap<>();
        evaluation.forEachFalseAlarm(finding -> {
            long nth = told.merge(finding.rule(), 1L, Long::sum);
            if (nth <= most) {
                falseAlarm(finding);
            }
        });
        told.forEach((rule, number) -> more(number, " of " + Style.printable(rule)));
    }

    private void falseAlarm(Finding finding) {
        page.heading("False alarm of " + Style.printable(finding.rule()));
        who(finding.timestamp().toString(), finding.subscriberId(), finding.transactionId());
        page.wrapped("    ", money(finding.amount(), finding.currency()) + Style.printable(finding.message()));
        finding.evidence().forEach(position -> page.line("  " + Style.printable(position.toString())));
    }

    private void who(String time, @Nullable String subscriber, @Nullable String transaction) {
        page.line("%s  %s  %s", time, shown(subscriber), shown(transaction));
    }

    private static String shown(@Nullable String id) {
        return Page.shortened(Objects.requireNonNullElse(id, "-"), 36);
    }

    private static String money(@Nullable BigDecimal amount, @Nullable String currency) {
        return amount == null ? "" : Objects.requireNonNullElse(currency, "?") + " " + amount.toPlainString() + "; ";
    }

    private void more(long number, String ofWhat) {
        if (number > most) {
            page.line("and " + count(number - most) + " more" + ofWhat + "; --all tells all");
        }
    }

    private String verdict() {
        return evaluation.isKept()
                ? page.style().good("Every deterministic rule found all that is labelled, and nothing else.")
                : page.style().bad("Not every deterministic rule found all that is labelled and nothing else.");
    }
}
