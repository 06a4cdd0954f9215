package io.calo.report.internal.figures;

import io.calo.analysis.Finding;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Counts findings. */
final class FindingTally {
    private final SortedMap<String, Long> byRule = new TreeMap<>();
    private final Map<String, Integer> bySubscriber = new HashMap<>();

    void add(Finding finding) {
        byRule.merge(finding.rule(), 1L, Long::sum);
        String subscriberId = finding.subscriberId();
        if (subscriberId != null) {
            bySubscriber.merge(subscriberId, 1, Integer::sum);
        }
    }

    SortedMap<String, Long> byRule() {
        return Collections.unmodifiableSortedMap(byRule);
    }

    FindingsPerSubscriber bySubscriber() {
        return new FindingsPerSubscriber(bySubscriber);
    }
}
