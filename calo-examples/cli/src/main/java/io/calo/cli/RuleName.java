package io.calo.cli;

import io.calo.analysis.spi.DetectorDescriptor;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Finds a rule by the name that a person typed. */
final class RuleName {
    private static final String OWN_PREFIX = "calo.";
    private static final int LETTERS_PER_SLIP = 4;

    private RuleName() {}

    /**
     * The rule of that id; {@code calo.} may be left out.
     *
     * @throws Failure if there is none; it names those that were perhaps meant
     */
    static DetectorDescriptor find(String name, List<DetectorDescriptor> rules) {
        return rules.stream()
                .filter(rule -> rule.id().equals(name) || rule.id().equals(OWN_PREFIX + name))
                .findFirst()
                .orElseThrow(() -> Failure.usage("there is no rule '" + name + "'" + suggestion(name, rules)));
    }

    /** Ids that differ by a slip or two, or hold what was typed; else how to see them all. */
    private static String suggestion(String name, List<DetectorDescriptor> rules) {
        List<String> near = rules.stream()
                .map(DetectorDescriptor::id)
                .filter(id -> slips(name, id) <= 1 + name.length() / LETTERS_PER_SLIP || id.contains(name))
                .sorted(Comparator.<String>comparingInt(id -> slips(name, id)).thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
        return near.isEmpty()
                ? "; calo detectors lists them"
                : near.stream().collect(Collectors.joining(" or ", "; perhaps ", ""));
    }

    private static int slips(String name, String id) {
        int whole = distance(name, id);
        return id.startsWith(OWN_PREFIX) ? Math.min(whole, distance(name, id.substring(OWN_PREFIX.length()))) : whole;
    }

    /** How many letters must be put in, taken out or replaced to make one word of the other (Levenshtein's distance). */
    static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
