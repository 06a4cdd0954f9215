package io.calo.report.internal.figures;

import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.parser.SourcePosition;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Grave findings of one rule that lie in no story, added up. */
final class FindingGroup {
    private final Finding first;
    private Severity severity;
    private long count;
    private final SortedMap<String, BigDecimal> amounts = new TreeMap<>();
    private boolean sameSubscriber = true;

    /** Begins with the first finding, by time, which is then still to be added. */
    FindingGroup(Finding first) {
        this.first = first;
        this.severity = first.severity();
    }

    void add(Finding finding) {
        count++;
        severity = finding.severity().compareTo(severity) > 0 ? finding.severity() : severity;
        if (finding.currency() != null && finding.amount() != null) {
            amounts.merge(finding.currency(), finding.amount().abs(), BigDecimal::add);
        }
        String subscriberId = first.subscriberId();
        sameSubscriber &= subscriberId != null && subscriberId.equals(finding.subscriberId());
    }

    String rule() {
        return first.rule();
    }

    Severity severity() {
        return severity;
    }

    long count() {
        return count;
    }

    /** What the first finding says. */
    String message() {
        return first.message();
    }

    /** The amounts of the findings without their signs, by currency. */
    SortedMap<String, BigDecimal> amounts() {
        return amounts;
    }

    /** Whom all of them concern; null where it is not one subscriber. */
    @Nullable
    String subscriberId() {
        return sameSubscriber ? first.subscriberId() : null;
    }

    SourcePosition position() {
        return first.evidence().get(0);
    }
}
