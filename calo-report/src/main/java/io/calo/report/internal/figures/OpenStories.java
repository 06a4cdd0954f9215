package io.calo.report.internal.figures;

import io.calo.analysis.Currencies;
import io.calo.analysis.OverdraftKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Open stories, each overdraft brought to the divergence in which it lies. Takes little memory for each of them. */
final class OpenStories {
    private final Map<String, OpenStory> divergences = new HashMap<>();
    private final Map<String, BigDecimal> elsewhere = new HashMap<>();
    private final List<OpenStory> overdrafts = new ArrayList<>();

    /**
     * A divergence or an overdraft, told together with what belongs to it.
     *
     * @param overdraft of a divergence the deepest overdraft within; null where there is none
     */
    record Told(OpenStory story, @Nullable OpenStory overdraft) {}

    /** Who owes what stands below zero in both ledgers, and is one debt. */
    private record Debtor(String subscriberId, @Nullable String currency) {}

    /** Adds a divergence, if it is open; one of nothing but residue is none to look at. */
    void addDivergence(OpenStory divergence) {
        String currency = divergence.currency() == null ? "" : divergence.currency();
        if (divergence.open() && divergence.size().compareTo(Currencies.minorUnit(currency)) > 0) {
            divergences.put(divergence.id(), divergence);
        }
    }

    /** Says that a divergence is told elsewhere: an overdraft within that is no deeper than it is, too. */
    void tellElsewhere(OpenStory divergence) {
        elsewhere.put(divergence.id(), divergence.size());
    }

    /** Adds an overdraft, if it is open. */
    void addOverdraft(OpenStory overdraft) {
        if (overdraft.open()) {
            overdrafts.add(overdraft);
        }
    }

    /** What there is to tell, in no order. */
    List<Told> told() {
        Map<String, OpenStory> within = new HashMap<>();
        Map<Debtor, OpenStory> debts = new HashMap<>();
        List<Told> told = new ArrayList<>();
        for (OpenStory overdraft : overdrafts) {
            String divergenceId = String.valueOf(overdraft.divergenceId());
            if (divergences.containsKey(divergenceId)) {
                within.merge(divergenceId, overdraft, OpenStories::deeper);
            } else if (overdraft.kind() == OverdraftKind.REFUSED) {
                told.add(new Told(overdraft, null));
            } else if (overdraft.size().compareTo(elsewhere.getOrDefault(divergenceId, BigDecimal.ZERO)) > 0) {
                debts.merge(new Debtor(overdraft.subscriberId(), overdraft.currency()), overdraft, OpenStories::deeper);
            }
        }
        debts.values().forEach(overdraft -> told.add(new Told(overdraft, null)));
        divergences.values().forEach(story -> told.add(new Told(story, within.get(story.id()))));
        return told;
    }

    private static OpenStory deeper(OpenStory one, OpenStory other) {
        return one.size().compareTo(other.size()) >= 0 ? one : other;
    }
}
