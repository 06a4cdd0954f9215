package io.calo.analysis.testkit;

import io.calo.analysis.LedgerLine;
import io.calo.analysis.internal.ledger.LedgerBuilder;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Scope;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The facts that a rule sees, in the order of event time, entries in their places in the ledgers. */
final class Timeline {
    private static final Comparator<Fact> BY_TIME = Comparator.comparing(
                    (Fact fact) -> fact.reference().timestamp())
            .thenComparing(fact -> fact.reference().identity())
            .thenComparing(fact -> fact.reference().position().source())
            .thenComparing(fact -> fact.reference().position().byteOffset());

    private final DetectorDescriptor rule;
    private final List<Fact> facts;

    private Timeline(DetectorDescriptor rule, List<Fact> facts) {
        this.rule = rule;
        this.facts = facts;
    }

    static Timeline of(DetectorDescriptor rule, List<Fact> unordered) {
        Map<String, LedgerBuilder> ledgers = new TreeMap<>();
        List<Fact> facts = new ArrayList<>(unordered.size());
        for (Fact fact : unordered.stream().sorted(BY_TIME).toList()) {
            if (fact instanceof Fact.Sync sync) {
                LedgerBuilder ledger =
                        ledgers.computeIfAbsent(sync.entry().subscriberId(), subscriber -> new LedgerBuilder());
                facts.add(new Fact.Sync(sync.entry(), seen(rule, ledger.add(sync.entry()))));
            } else {
                facts.add(fact);
            }
        }
        facts.removeIf(fact -> fact.key(rule) == null);
        return new Timeline(rule, facts);
    }

    /** What other scopes than that of the subscriber see, whose entries do not travel with the ones before. */
    private static LedgerLine seen(DetectorDescriptor rule, LedgerLine line) {
        return rule.scope() == Scope.SUBSCRIBER ? line : line.withoutPrevious();
    }

    /** All of them, keys mixed as they come. */
    List<Fact> facts() {
        return facts;
    }

    /** One key after the other. */
    Map<String, List<Fact>> byKey() {
        Map<String, List<Fact>> byKey = new TreeMap<>();
        for (Fact fact : facts) {
            byKey.computeIfAbsent(String.valueOf(fact.key(rule)), key -> new ArrayList<>())
                    .add(fact);
        }
        return byKey;
    }
}
