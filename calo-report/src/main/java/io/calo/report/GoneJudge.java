package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Finding;
import io.calo.analysis.LedgerEntry;
import io.calo.analysis.Refusal;
import io.calo.analysis.Suppression;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.Scope;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an earlier finding that is not found now is fixed. First it is told of all of them, then it looks once at what
 * the analysis read, and then it can say; so it remembers the names only that are asked about.
 */
final class GoneJudge {
    private final Set<String> ran;
    private final Set<String> failed;
    private final List<Suppression> inForce;
    private final Set<String> unseenTransactions = new HashSet<>();
    private final Set<String> unseenSubscribers = new HashSet<>();
    private final @Nullable Instant oldest;
    private @Nullable Instant first;
    private @Nullable Instant last;

    /** {@code oldest} is the time of the baseline's oldest finding, null where it has none. */
    GoneJudge(@Nullable Instant oldest, AnalysisResult result, List<Suppression> suppressions) {
        this.oldest = oldest;
        this.ran = result.rules().stream().map(DetectorDescriptor::id).collect(Collectors.toSet());
        this.failed =
                result.detectorFailures().stream().map(DetectorFailure::rule).collect(Collectors.toSet());
        List<Suppression> expired = result.expiredSuppressions();
        this.inForce = suppressions.stream()
                .filter(suppression -> !expired.contains(suppression))
                .toList();
    }

    /** Takes note of a finding that will be asked about. */
    void expect(Finding finding) {
        if (ruleReason(finding) != null) {
            return;
        }
        if (finding.transactionId() != null) {
            unseenTransactions.add(finding.transactionId());
        } else if (finding.subscriberId() != null) {
            unseenSubscribers.add(finding.subscriberId());
        }
    }

    /** Looks at what was read. */
    void look(AnalysisResult result) {
        for (LedgerEntry entry : result.transactions()) {
            see(entry.transaction().id(), entry.subscriberId(), entry.timestamp());
        }
        for (Refusal refusal : result.refusals()) {
            see(refusal.transactionId(), refusal.subscriberId(), refusal.timestamp());
        }
    }

    private void see(String transactionId, String subscriberId, Instant timestamp) {
        unseenTransactions.remove(transactionId);
        unseenSubscribers.remove(subscriberId);
        see(timestamp);
    }

    /** Takes note that something of that time was read. */
    void see(Instant timestamp) {
        first = first == null || timestamp.isBefore(first) ? timestamp : first;
        last = last == null || timestamp.isAfter(last) ? timestamp : last;
    }

    /** Why nobody can say whether it is fixed; null if it is. */
    @Nullable
    NotChecked reason(Finding finding) {
        NotChecked reason = ruleReason(finding);
        if (reason != null) {
            return reason;
        }
        if (!wasReadAgain(finding)) {
            return NotChecked.NOT_IN_THE_LOGS;
        }
        return looksBack(finding.scope()) && beginsLater() ? NotChecked.WINDOW_BEGINS_LATER : null;
    }

    /** Whether a rule compares with what came before, be it days ago: a drift step with the balances before it. */
    private static boolean looksBack(Scope scope) {
        return scope == Scope.SUBSCRIBER || scope == Scope.SEGMENT;
    }

    private boolean beginsLater() {
        return oldest != null && (first == null || oldest.isBefore(first));
    }

    private @Nullable NotChecked ruleReason(Finding finding) {
        if (failed.contains(finding.rule())) {
            return NotChecked.RULE_FAILED;
        }
        if (!ran.contains(finding.rule())) {
            return NotChecked.RULE_DID_NOT_RUN;
        }
        return accepted(finding) == null ? null : NotChecked.SUPPRESSED;
    }

    /** Why it is suppressed, in the words of who did that; null if it is not. */
    @Nullable
    String accepted(Finding finding) {
        return inForce.stream()
                .filter(suppression -> suppression.concerns(finding))
                .map(Suppression::reason)
                .findFirst()
                .orElse(null);
    }

    private boolean wasReadAgain(Finding finding) {
        if (finding.transactionId() != null) {
            return !unseenTransactions.contains(finding.transactionId());
        }
        return !(finding.subscriberId() != null && unseenSubscribers.contains(finding.subscriberId()))
                && isCovered(finding.timestamp());
    }

    private boolean isCovered(Instant time) {
        return first != null && last != null && !time.isBefore(first) && !time.isAfter(last);
    }
}
