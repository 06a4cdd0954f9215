package io.calo.analysis.spi;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The values of a rule's options: as set, else their defaults. Immutable. */
public final class DetectorOptions {
    private final Map<Option<?>, Object> values;

    private DetectorOptions(Map<Option<?>, Object> values) {
        this.values = values;
    }

    /**
     * Reads settings against the options that a rule declares.
     *
     * @param descriptor what the rule declares
     * @param settings texts by option name
     * @param problems takes a sentence for each unknown name and each text that is no value
     * @return the values; of an option with a problem the default
     */
    public static DetectorOptions of(
            DetectorDescriptor descriptor, Map<String, String> settings, List<String> problems) {
        Objects.requireNonNull(problems, "problems");
        Map<Option<?>, Object> values = new HashMap<>();
        Map<String, String> unknown = new java.util.TreeMap<>(settings);
        for (Option<?> option : descriptor.options()) {
            String text = unknown.remove(option.name());
            values.put(option, text == null ? option.defaultValue() : read(descriptor, option, text, problems));
        }
        for (String name : unknown.keySet()) {
            problems.add("rule '" + descriptor.id() + "' has no option '" + name + "'" + known(descriptor));
        }
        return new DetectorOptions(values);
    }

    private static Object read(DetectorDescriptor descriptor, Option<?> option, String text, List<String> problems) {
        try {
            return option.parse(text);
        } catch (IllegalArgumentException e) {
            problems.add("option '" + descriptor.id() + "." + option.name() + "': " + e.getMessage());
            return option.defaultValue();
        }
    }

    private static String known(DetectorDescriptor descriptor) {
        List<String> names = descriptor.options().stream().map(Option::name).toList();
        return names.isEmpty() ? "; it has none" : "; it has " + String.join(", ", names);
    }

    /**
     * The value of an option.
     *
     * @throws IllegalArgumentException if the rule's descriptor does not declare it
     */
    @SuppressWarnings("unchecked") // an option only ever maps to a value of its own type
    public <T> T get(Option<T> option) {
        @Nullable Object value = values.get(Objects.requireNonNull(option, "option"));
        if (value == null) {
            throw new IllegalArgumentException("option '" + option.name() + "' is not declared by the descriptor");
        }
        return (T) value;
    }
}
