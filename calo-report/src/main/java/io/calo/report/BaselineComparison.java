package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import io.calo.analysis.Suppression;
import java.io.IOException;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What has changed between a {@link Baseline} and a result. An earlier finding that is not found now is fixed only if its rule ran
 * without failing, no suppression leaves it out, and what it is about was read again, with all that came before it; else nobody has checked, and it is said why.
 * Immutable; may be used by several threads.
 */
public final class BaselineComparison {
    private final Baseline baseline;
    private final BitSet met;
    private final Map<Severity, Long> newBySeverity;
    private final GoneJudge judge;
    private final long fixed;
    private final Map<NotChecked, Long> notChecked;

    /** Takes an earlier finding that is not found now. */
    interface GoneVisitor {
        /** {@code reason} is null if it is fixed; {@code accepted} is why it was suppressed, null if it was not. */
        void visit(Finding finding, @Nullable NotChecked reason, @Nullable String accepted) throws IOException;
    }

    private BaselineComparison(Baseline baseline, BitSet met, Map<Severity, Long> newBySeverity, GoneJudge judge)
            throws IOException {
        this.baseline = baseline;
        this.met = met;
        this.newBySeverity = newBySeverity;
        this.judge = judge;
        this.notChecked = new EnumMap<>(NotChecked.class);
        for (NotChecked reason : NotChecked.values()) {
            notChecked.put(reason, 0L);
        }
        forEachGone((finding, reason, accepted) -> {
            if (reason != null) {
                notChecked.merge(reason, 1L, Long::sum);
            }
        });
        this.fixed = baseline.size() - met.cardinality() - notChecked();
    }

    static BaselineComparison of(Baseline baseline, AnalysisResult result, List<Suppression> suppressions)
            throws IOException {
        BitSet met = new BitSet();
        Map<Severity, Long> fresh = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            fresh.put(severity, 0L);
        }
        GoneJudge judge = new GoneJudge(baseline.oldest(), result, suppressions);
        for (Finding finding : result.findings()) {
            judge.see(finding.timestamp());
            int slot = baseline.ids().find(finding.id());
            if (slot >= 0) {
                met.set(slot);
            } else {
                fresh.merge(finding.severity(), 1L, Long::sum);
            }
        }
        if (met.cardinality() < baseline.size()) {
            visitGone(baseline, met, judge::expect);
            judge.look(result);
        }
        return new BaselineComparison(baseline, met, fresh, judge);
    }

    /** Visits each finding of the baseline that is not found now, once, in the order of its file. */
    void forEachGone(GoneVisitor visitor) throws IOException {
        visitGone(baseline, met, finding -> {
            NotChecked reason = judge.reason(finding);
            visitor.visit(finding, reason, reason == NotChecked.SUPPRESSED ? judge.accepted(finding) : null);
        });
    }

    private interface Visitor {
        void visit(Finding finding) throws IOException;
    }

    private static void visitGone(Baseline baseline, BitSet met, Visitor visitor) throws IOException {
        BitSet seen = (BitSet) met.clone();
        if (seen.cardinality() == baseline.size()) {
            return;
        }
        try (FindingReader findings = baseline.open()) {
            for (Finding finding; (finding = findings.next()) != null; ) {
                int slot = baseline.ids().find(finding.id());
                if (slot < 0) {
                    throw new IOException("the baseline was changed while it was read");
                }
                if (!seen.get(slot)) {
                    seen.set(slot);
                    visitor.visit(finding);
                }
            }
        }
    }

    /** Whether a finding of the result is new or known. */
    public FindingStatus status(Finding finding) {
        return baseline.ids().find(finding.id()) < 0 ? FindingStatus.NEW : FindingStatus.KNOWN;
    }

    /** How many findings are new. */
    public long newFindings() {
        return newBySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The new findings by severity; every severity is there. */
    public Map<Severity, Long> newBySeverity() {
        return Collections.unmodifiableMap(newBySeverity);
    }

    /** How many findings were there before. */
    public long known() {
        return met.cardinality();
    }

    /** How many earlier findings are fixed. */
    public long fixed() {
        return fixed;
    }

    /** Of how many earlier findings nobody can say whether they are fixed. */
    public long notChecked() {
        return notChecked.values().stream().mapToLong(Long::longValue).sum();
    }

    /** These by reason; every reason is there. */
    public Map<NotChecked, Long> notCheckedBecause() {
        return Collections.unmodifiableMap(notChecked);
    }
}
