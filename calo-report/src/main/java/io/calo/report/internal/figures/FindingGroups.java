package io.calo.report.internal.figures;

import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;

/** Grave findings that lie in no story, by rule. */
final class FindingGroups {
    /** What these find is told as stories, each of them. */
    private static final String OVERDRAFTS = "calo.overdraft.";

    private final SortedMap<String, FindingGroup> groups = new TreeMap<>();

    /** Adds a finding, unless it is of little weight or a story tells it. */
    void add(Finding finding) {
        boolean grave = finding.severity().compareTo(Severity.HIGH) >= 0;
        if (grave && finding.episodeId() == null && !finding.rule().startsWith(OVERDRAFTS)) {
            groups.computeIfAbsent(finding.rule(), rule -> new FindingGroup(finding))
                    .add(finding);
        }
    }

    /** In the order of the rules' ids. */
    Collection<FindingGroup> groups() {
        return groups.values();
    }
}
