package io.calo.benchmarks.measure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A ratio that the parser is to reach.
 *
 * @param work what is done, in words
 * @param ours the benchmark of it
 * @param rival what it is measured beside
 * @param times how many times as fast as the rival it is to be; 0 where it is only to be told
 */
public record Target(String work, String ours, String rival, double times) {
    private static final String UNTOUCHED = "plain, typed events not materialised further";
    private static final String MATERIALISED = "plain, every transaction's fields materialised";

    private static final String KEPT = ", events that may be kept";

    /** All of them. */
    public static final List<Target> ALL = List.of(
            new Target(UNTOUCHED, "Parser.events", "Limits.swarFeeds", 0.6),
            new Target(UNTOUCHED, "Parser.events", "Limits.scalarFeeds", 0),
            new Target(UNTOUCHED, "Parser.events", "Rivals.jackson", 3),
            new Target(UNTOUCHED, "Parser.events", "Rivals.jacksonKinds", 0),
            new Target(UNTOUCHED, "Parser.events", "Rivals.fastCsv", 0),
            new Target(MATERIALISED, "Parser.transactions", "Limits.swarFeeds", 0.4),
            new Target(MATERIALISED, "Parser.transactions", "Rivals.jackson", 2),
            new Target(MATERIALISED, "Parser.transactions", "Rivals.fastCsv", 0),
            new Target(MATERIALISED, "Parser.transactions", "Rivals.regex", 40),
            new Target(MATERIALISED, "Parser.transactions", "Rivals.grok", 0),
            new Target(UNTOUCHED + KEPT, "Parser.keptEvents", "Limits.swarFeeds", 0),
            new Target(MATERIALISED + KEPT, "Parser.keptTransactions", "Limits.swarFeeds", 0),
            new Target("one large gz", "Parser.eventsOfGzip", "Limits.drainedGzip", 0.75),
            new Target("the same with two threads", "TwoThreads.eventsOfGzip", "Limits.drainedGzip", 0.9),
            new Target("thousands of small gz files", "Parser.eventsOfSmallGzips", "Limits.drainedSmallGzips", 0.85),
            new Target("two threads, plain, many files", "TwoThreads.eventsOfFiles", "Parser.eventsOfFiles", 1.8));

    /** The benchmarks that all of them need, rivals next to what they are compared with. */
    public static Set<String> benchmarks() {
        Set<String> benchmarks = new LinkedHashSet<>();
        for (Target target : ALL) {
            benchmarks.add(target.ours);
            benchmarks.add(target.rival);
        }
        return benchmarks;
    }
}
