package io.calo.analysis.internal.detect;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.internal.detect.DetectorCatalog.Rule;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.Option;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what users set for rules against the rules that there are, and collects what is wrong with it. */
final class RuleSettings {
    private final SortedMap<String, Rule> rules;
    private final List<DetectorFailure> unloaded;
    private final List<String> problems;

    RuleSettings(DetectorCatalog catalog, List<String> problems) {
        this.rules = catalog.byId();
        this.unloaded = catalog.failures();
        this.problems = problems;
    }

    /** Notes a problem for each id that no rule has. */
    void requireRules(Collection<String> ids, String setting) {
        for (String id : new TreeSet<>(ids)) {
            if (!rules.containsKey(id)) {
                problems.add(setting + ": " + noRule(id));
            }
        }
    }

    /** The options of every rule, as set or default. */
    Map<String, DetectorOptions> read(Map<String, String> options) {
        Map<String, Map<String, String>> byRule = byRule(options);
        Map<String, DetectorOptions> read = new TreeMap<>();
        rules.forEach((id, rule) ->
                read.put(id, DetectorOptions.of(rule.descriptor(), byRule.getOrDefault(id, Map.of()), problems)));
        return read;
    }

    private Map<String, Map<String, String>> byRule(Map<String, String> options) {
        Map<String, Map<String, String>> byRule = new TreeMap<>();
        new TreeMap<>(options).forEach((key, value) -> {
            String id = ruleOf(key);
            if (id == null) {
                problems.add("option '" + key + "': " + problemOf(key));
            } else if (isOption(id, key.substring(id.length() + 1))) {
                byRule.computeIfAbsent(id, rule -> new TreeMap<>()).put(key.substring(id.length() + 1), value);
            }
        });
        return byRule;
    }

    private @Nullable String ruleOf(String key) {
        for (int dot = key.lastIndexOf('.'); dot > 0; dot = key.lastIndexOf('.', dot - 1)) {
            if (rules.containsKey(key.substring(0, dot))) {
                return key.substring(0, dot);
            }
        }
        return null;
    }

    private String problemOf(String key) {
        if (rules.containsKey(key)) {
            return "names a rule and none of its options";
        }
        int dot = key.lastIndexOf('.');
        return dot > 0
                ? noRule(key.substring(0, dot))
                : "names no rule; an option is written as a rule's id, a dot and its name";
    }

    private boolean isOption(String id, String name) {
        DetectorDescriptor rule = byId(id);
        List<String> names = rule.options().stream().map(Option::name).toList();
        if (names.contains(name)) {
            return true;
        }
        problems.add("option '" + id + "." + name + "': rule '" + id + "' has no option '" + name + "'"
                + NearMiss.suggestion(name, names)
                + (names.isEmpty() ? "; it has none" : "; it has " + String.join(", ", names)));
        return false;
    }

    private DetectorDescriptor byId(String id) {
        Rule rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("no rule '" + id + "'");
        }
        return rule.descriptor();
    }

    private String noRule(String id) {
        String failed =
                unloaded.stream().map(DetectorFailure::detector).distinct().collect(Collectors.joining(", "));
        return "no rule '" + id + "'" + NearMiss.suggestion(id, rules.keySet())
                + (failed.isEmpty() ? "" : "; could not be loaded: " + failed);
    }
}
