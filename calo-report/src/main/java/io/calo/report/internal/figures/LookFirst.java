package io.calo.report.internal.figures;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Divergence;
import io.calo.analysis.Episode;
import io.calo.analysis.Finding;
import io.calo.analysis.Overdraft;
import io.calo.report.internal.text.ReadableTime;
import java.util.ArrayList;
import java.util.List;

/** Finds what to look at first: stories come first, by their beginning, then findings, by time. */
final class LookFirst {
    private static final String CRASH_LOOP = "calo.runtime.crash-loop";

    private final AnalysisResult result;
    private final ReadableTime times;
    private final CrashTimes crashes = new CrashTimes();
    private final FindingGroups findings = new FindingGroups();
    private final OpenStories stories = new OpenStories();
    private final List<OneMore> unexplained = new ArrayList<>();

    /**
     * What there is to tell.
     *
     * @param incidents by time
     * @param priorities the most important first
     */
    record Told(List<Incident> incidents, List<Priority> priorities) {}

    LookFirst(AnalysisResult result, ReadableTime times) {
        this.result = result;
        this.times = times;
    }

    void add(Episode episode) {
        if (episode instanceof Overdraft overdraft) {
            stories.addOverdraft(OpenStory.of(overdraft));
            return;
        }
        Divergence divergence = (Divergence) episode;
        findings.leaveTo(divergence);
        OneMore oneMore = OneMore.of(divergence);
        if (oneMore == null) {
            stories.addDivergence(OpenStory.of(divergence));
        } else {
            unexplained.add(oneMore);
        }
    }

    void add(Finding finding) {
        crashes.add(finding);
        findings.add(finding);
    }

    /** What there is to tell. Ends this. */
    Told tell() {
        IncidentTally incidents = new IncidentTally(times, result.silentRuns());
        for (OneMore one : unexplained) {
            CrashTimes.Fault fault = crashes.between(one.previous(), one.story().since());
            if (fault == null) {
                stories.addDivergence(one.story());
            } else {
                incidents.add(fault, one);
            }
        }
        incidents.others().forEach(stories::addDivergence);
        incidents.shared().forEach(stories::tellElsewhere);
        List<Incident> told = incidents.incidents();
        return new Told(told, priorities(told));
    }

    private List<Priority> priorities(List<Incident> told) {
        PriorityTally tally = new PriorityTally(result, times);
        tally.addDoubts(Reasons.doubts(result));
        told.forEach(tally::add);
        stories.told().forEach(tally::add);
        boolean silent = result.silentRuns() > 0;
        if (silent && told.isEmpty()) {
            tally.addSilentRuns(result.silentRuns(), crashes.first());
        }
        findings.groups().stream()
                .filter(group -> (told.isEmpty() && !silent) || !group.rule().equals(CRASH_LOOP))
                .forEach(tally::add);
        return tally.priorities();
    }
}
