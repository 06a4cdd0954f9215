package io.calo.analysis.internal.detect;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.internal.rules.BuiltInRules;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorProvider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** All rules that there are: those that come with calo, those that were given and those that were found. Immutable. */
public final class DetectorCatalog {
    private static final String RESERVED = "calo.";

    private final SortedMap<String, Rule> rules;
    private final List<DetectorFailure> failures;

    private DetectorCatalog(SortedMap<String, Rule> rules, List<DetectorFailure> failures) {
        this.rules = rules;
        this.failures = failures;
    }

    /** A rule that there is: what it is, and what makes its detector. */
    public record Rule(DetectorDescriptor descriptor, DetectorProvider provider) {
        /** The class of its provider, to name in messages. */
        public String className() {
            return provider.getClass().getName();
        }
    }

    /** Begins a catalogue with the rules that come with calo. */
    public static Builder builder() {
        return new Builder(BuiltInRules.providers());
    }

    /** The rules, in the order of their ids. */
    public Collection<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** The rules by their ids. */
    SortedMap<String, Rule> byId() {
        return rules;
    }

    /** The providers that could not be loaded or described. */
    public List<DetectorFailure> failures() {
        return failures;
    }

    /** Collects rules. */
    public static final class Builder {
        private final List<DetectorProvider> builtIn;
        private final List<DetectorProvider> given = new ArrayList<>();
        private final List<ServiceLoader<DetectorProvider>> loaders = new ArrayList<>();

        Builder(List<DetectorProvider> builtIn) {
            this.builtIn = List.copyOf(builtIn);
        }

        /** Adds a rule. Of its class none is looked for any more, so that it may have a service file too. */
        public Builder add(DetectorProvider provider) {
            given.add(Objects.requireNonNull(provider, "provider"));
            return this;
        }

        /** Adds the rules that service files and modules of this class loader, or of those above it, name. */
        public Builder discover(ClassLoader loader) {
            loaders.add(ServiceLoader.load(DetectorProvider.class, Objects.requireNonNull(loader, "loader")));
            return this;
        }

        /** Adds the rules that modules of this layer, or of those above it, provide. */
        public Builder discover(ModuleLayer layer) {
            loaders.add(ServiceLoader.load(Objects.requireNonNull(layer, "layer"), DetectorProvider.class));
            return this;
        }

        /**
         * Loads and describes all rules. What cannot be loaded or described is a failure of the catalogue.
         *
         * @throws IllegalArgumentException if two rules have the same id, or an id is reserved; says so of all such rules
         */
        public DetectorCatalog build() {
            Discovery discovery = new Discovery();
            given.forEach(discovery::add);
            loaders.forEach(discovery::addAll);
            Set<Rule> others = new LinkedHashSet<>(discovery.rules());
            builtIn.forEach(discovery::add);
            return new DetectorCatalog(checked(discovery.rules(), others), discovery.failures());
        }

        private static SortedMap<String, Rule> checked(List<Rule> rules, Set<Rule> others) {
            List<String> problems = new ArrayList<>();
            SortedMap<String, List<Rule>> byId = new TreeMap<>(rules.stream()
                    .collect(Collectors.groupingBy(rule -> rule.descriptor().id())));
            SortedMap<String, Rule> good = new TreeMap<>();
            byId.forEach((id, same) -> {
                same.stream()
                        .filter(rule -> id.startsWith(RESERVED) && others.contains(rule))
                        .forEach(rule ->
                                problems.add("rule id '" + id + "' of " + rule.className() + ": ids that begin with '"
                                        + RESERVED + "' are reserved; begin it with a name of your own"));
                if (same.size() > 1) {
                    problems.add("rule id '" + id + "' is that of several rules: " + classes(same));
                }
                good.put(id, same.get(0));
            });
            Problems.refuseIfAny(problems);
            return good;
        }

        private static String classes(List<Rule> rules) {
            boolean sameName = rules.stream().map(Rule::className).distinct().count() == 1;
            return rules.stream()
                    .map(rule -> sameName ? Discovery.placed(rule.provider().getClass()) : rule.className())
                    .sorted()
                    .collect(Collectors.joining(", "));
        }
    }
}
