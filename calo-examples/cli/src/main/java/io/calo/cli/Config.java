package io.calo.cli;

import io.calo.analysis.AnalysisEngineBuilder;
import io.calo.analysis.Severity;
import io.calo.analysis.Suppression;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file of settings says about rules. Whether there are such rules and options the engine knows, when it is built. */
final class Config {
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Set<String> disabled = new LinkedHashSet<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private final Map<String, String> places = new HashMap<>();

    private Config() {}

    /** No settings. */
    static Config none() {
        return new Config();
    }

    /**
     * Reads a file.
     *
     * @throws Failure if it cannot be read or has mistakes: all of them, with line and column
     */
    static Config read(Path file) {
        ConfigProblems problems = new ConfigProblems(file);
        Config config = new Config();
        new ConfigReader(config, new ConfigNodes(problems)).read(problems.parse());
        problems.refuseIfAny();
        return config;
    }

    void option(String name, String value) {
        options.put(name, value);
    }

    void severity(String rule, Severity severity) {
        severities.put(rule, severity);
    }

    void disable(String rule) {
        disabled.add(rule);
    }

    void suppress(Suppression suppression) {
        suppressions.add(suppression);
    }

    /** Remembers where a rule or option is named first. */
    void place(String name, String place) {
        places.putIfAbsent(name, place);
    }

    /** Findings that are to be left out, expired ones too. */
    List<Suppression> suppressions() {
        return List.copyOf(suppressions);
    }

    /** Hands all settings to an engine. */
    void applyTo(AnalysisEngineBuilder engine) {
        options.forEach(engine::option);
        severities.forEach(engine::severity);
        disabled.forEach(engine::disable);
        suppressions.forEach(engine::suppress);
    }

    /** What an engine has to say against the settings, a line each, before each line the place that it is about. */
    String located(String objections) {
        return objections
                .lines()
                .map(objection -> place(objection) + objection)
                .collect(Collectors.joining("\n  ", "the rules cannot be set up:\n  ", ""));
    }

    /** The place of the name that the objection speaks of first; it may go on to name what was perhaps meant. */
    private String place(String objection) {
        return places.keySet().stream()
                .filter(name -> objection.contains(quoted(name)))
                .min(Comparator.comparingInt(name -> objection.indexOf(quoted(name))))
                .map(name -> places.get(name) + ": ")
                .orElse("");
    }

    private static String quoted(String name) {
        return "'" + name + "'";
    }
}
