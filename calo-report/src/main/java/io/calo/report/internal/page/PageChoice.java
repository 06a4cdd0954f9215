package io.calo.report.internal.page;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Episode;
import io.calo.analysis.EpisodeCounts;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import java.util.Map;
import java.util.function.Consumer;

/** Which findings and stories a page holds where there are too many: severe findings and open stories first. Immutable. */
final class PageChoice {
    private static final int OPEN = 0;
    private static final int CLOSED = 1;

    private final AnalysisResult result;
    private final Quotas findings;
    private final Quotas episodes;

    PageChoice(AnalysisResult result, long most) {
        this.result = result;
        this.findings = Quotas.of(most, bySeverity(result.findingCounts().bySeverity()));
        EpisodeCounts counts = result.episodeCounts();
        this.episodes = Quotas.of(most, counts.open(), counts.total() - counts.open());
    }

    private static long[] bySeverity(Map<Severity, Long> counts) {
        Severity[] severities = Severity.values();
        long[] gravestFirst = new long[severities.length];
        for (Severity severity : severities) {
            gravestFirst[rank(severity)] = counts.getOrDefault(severity, 0L);
        }
        return gravestFirst;
    }

    private static int rank(Severity severity) {
        return Severity.values().length - 1 - severity.ordinal();
    }

    /** Gives out the chosen findings, in their order. */
    void findings(Consumer<Finding> to) {
        Quotas quotas = findings.copy();
        for (Finding finding : result.findings()) {
            if (quotas.admit(rank(finding.severity()))) {
                to.accept(finding);
            }
        }
    }

    /** Gives out the chosen stories, in their order. */
    void episodes(Consumer<Episode> to) {
        Quotas quotas = episodes.copy();
        for (Episode episode : result.episodes()) {
            if (quotas.admit(episode.isOpen() ? OPEN : CLOSED)) {
                to.accept(episode);
            }
        }
    }
}
