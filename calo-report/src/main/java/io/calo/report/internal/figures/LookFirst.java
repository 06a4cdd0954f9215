package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.Overdraft;
import io.calo.report.internal.text.ReadableTime;
import java.util.List;

/** Finds what to look at first: findings come first, by time, then stories, by their beginning. */
final class LookFirst {
    private static final String CRASH_LOOP = "calo.runtime.crash-loop";

    private final AnalysisResult result;
    private final ReadableTime times;
    private final CrashTimes crashes = new CrashTimes();
    private final IncidentTally incidents;
    private final FindingGroups findings = new FindingGroups();
    private final OpenStories stories = new OpenStories();

    LookFirst(AnalysisResult result, ReadableTime times) {
        this.result = result;
        this.times = times;
        this.incidents = new IncidentTally(times, result.silentRuns());
    }

    void add(Finding finding) {
        crashes.add(finding);
        findings.add(finding);
    }

    void add(Episode episode) {
        if (episode instanceof Overdraft overdraft) {
            stories.add(overdraft);
            return;
        }
        Divergence divergence = (Divergence) episode;
        PartedAtFault parted = PartedAtFault.of(divergence, crashes);
        if (parted == null) {
            stories.add(divergence);
        } else {
            incidents.add(parted);
        }
    }

    /** Faults of the service that concern several subscribers, by time. */
    List<Incident> incidents() {
        return incidents.incidents();
    }

    /** What to look at first. Ends this. */
    List<Priority> priorities(List<Incident> told) {
        PriorityTally tally = new PriorityTally(result, times);
        tally.addDoubts(Reasons.doubts(result));
        told.forEach(tally::add);
        incidents.others().forEach(stories::add);
        stories.told().forEach(tally::add);
        findings.groups().stream()
                .filter(group -> told.isEmpty() || !group.rule().equals(CRASH_LOOP))
                .forEach(tally::add);
        return tally.priorities();
    }
}
