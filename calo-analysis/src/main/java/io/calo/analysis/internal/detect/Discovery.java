package io.calo.analysis.internal.detect;

import io.calo.analysis.DetectorFailure;
import io.calo.analysis.internal.detect.DetectorCatalog.Rule;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorProvider;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Loads and describes providers; one that fails is noted, and the others go on.
 *
 * <p>A service loader that has thrown goes on at the next call with what comes after, but where it cannot even find its files it
 * would throw forever: so many errors in a row end it.
 */
final class Discovery {
    private static final int MOST_ERRORS = 1_000;

    private final List<Rule> rules = new ArrayList<>();
    private final Set<Class<?>> classes = new HashSet<>();
    private final Map<String, DetectorFailure> failures = new LinkedHashMap<>();

    /** Adds a provider that was made by others. */
    void add(DetectorProvider provider) {
        classes.add(provider.getClass());
        describe(provider);
    }

    /** Adds what a loader finds, each class once, since loaders see what those above them see. */
    void addAll(ServiceLoader<DetectorProvider> loader) {
        Iterator<ServiceLoader.Provider<DetectorProvider>> providers =
                loader.stream().iterator();
        for (int errors = 0; errors < MOST_ERRORS; ) {
            try {
                if (!providers.hasNext()) {
                    return;
                }
                load(providers.next());
                errors = 0;
            } catch (ServiceConfigurationError | LinkageError broken) {
                errors++;
                fail(culprit(broken), broken);
            }
        }
    }

    private void load(ServiceLoader.Provider<DetectorProvider> found) {
        Class<?> type = found.type();
        if (!classes.add(type)) {
            return;
        }
        DetectorProvider provider;
        try {
            provider = found.get();
        } catch (ServiceConfigurationError | LinkageError broken) {
            fail(type.getName(), broken.getCause() == null ? broken : broken.getCause());
            return;
        }
        describe(provider);
    }

    private void describe(DetectorProvider provider) {
        try {
            DetectorDescriptor descriptor = Objects.requireNonNull(provider.descriptor(), "descriptor() answered null");
            rules.add(new Rule(descriptor, provider));
        } catch (Throwable broken) {
            Failures.requireSurvivable(broken);
            fail(provider.getClass().getName(), broken);
        }
    }

    private void fail(String culprit, Throwable broken) {
        String error = Failures.describe(broken);
        failures.putIfAbsent(culprit + " " + error, new DetectorFailure(culprit, culprit, null, null, 0, error));
    }

    /**
     * The class or service file that an error is about. The loader says so in its messages alone: {@code service: Provider CLASS
     * not found}, {@code service: FILE:LINE: what is wrong}, and of linkage errors {@code CLASS…} with slashes.
     */
    private static String culprit(Throwable broken) {
        String text = Objects.requireNonNullElse(
                broken.getMessage(), broken.getClass().getName());
        String service = DetectorProvider.class.getName() + ": ";
        String rest = text.startsWith(service) ? text.substring(service.length()) : text.replace('/', '.');
        String named = rest.startsWith("Provider ") ? rest.substring("Provider ".length()) : rest;
        int end = named.indexOf(' ');
        String word = end < 0 ? named : named.substring(0, end);
        return word.endsWith(":") ? word.substring(0, word.length() - 1) : word;
    }

    /** A class and the file that it was loaded from, to tell apart those of the same name. */
    static String placed(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        return type.getName() + (source == null ? "" : " in " + source.getLocation());
    }

    List<Rule> rules() {
        return List.copyOf(rules);
    }

    List<DetectorFailure> failures() {
        return List.copyOf(failures.values());
    }
}
