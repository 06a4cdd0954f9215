package io.calo.report.internal.figures;

import io.calo.analysis.Divergence;
import io.calo.analysis.EarlierBreaks;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Severity;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Grave findings that lie in no story, by rule. */
final class FindingGroups {
    /** What these find is told as stories, each of them. */
    private static final String OVERDRAFTS = "calo.overdraft.";

    private final SortedMap<String, FindingGroup> groups = new TreeMap<>();
    private final Set<String> explained = new HashSet<>();

    /** Leaves findings about the transactions that brought a divergence about to it: they may lie before it. */
    void leaveTo(Divergence divergence) {
        LedgerEntry origin = divergence.origin();
        if (origin != null) {
            explained.add(origin.transaction().id());
        }
        EarlierBreaks breaks = divergence.earlierBreaks();
        if (breaks != null && breaks.explain()) {
            breaks.last()
                    .forEach(one -> explained.add(one.origin().transaction().id()));
        }
    }

    /** Adds a finding, unless it is of little weight or a story tells it. */
    void add(Finding finding) {
        boolean grave = finding.severity().compareTo(Severity.HIGH) >= 0;
        boolean told = finding.episodeId() != null
                || finding.rule().startsWith(OVERDRAFTS)
                || explained.contains(String.valueOf(finding.transactionId()));
        if (grave && !told) {
            groups.computeIfAbsent(finding.rule(), rule -> new FindingGroup(finding))
                    .add(finding);
        }
    }

    /** In the order of the rules' ids. */
    Collection<FindingGroup> groups() {
        return groups.values();
    }
}
