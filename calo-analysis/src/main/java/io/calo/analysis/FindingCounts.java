package io.calo.analysis;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many findings there are.
 *
 * @param total all of them, without the suppressed ones
 * @param byRule by rule, in the order of ids; every rule that ran is there
 * @param bySeverity by severity; every severity is there
 * @param suppressed findings left out because a suppression says so
 */
public record FindingCounts(long total, Map<String, Long> byRule, Map<Severity, Long> bySeverity, long suppressed) {
    /** Copies the maps. */
    public FindingCounts {
        byRule = Collections.unmodifiableMap(new TreeMap<>(byRule));
        Map<Severity, Long> severities = new EnumMap<>(Severity.class);
        severities.putAll(bySeverity);
        bySeverity = Collections.unmodifiableMap(severities);
    }
}
