package io.calo.report;

import io.calo.report.internal.format.BuiltInFormats;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;

/** The formats there are, by id. Immutable. */
public final class ReportFormats {
    private final Map<String, ReportFormat> byId;

    private ReportFormats(Map<String, ReportFormat> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * Those that come with calo and those that {@link ServiceLoader} finds.
     *
     * @param loader where to look
     * @throws IllegalStateException if an id is null, no id or that of another format; the message names the class or classes
     * @throws java.util.ServiceConfigurationError if a format cannot be loaded
     */
    public static ReportFormats discover(ClassLoader loader) {
        Map<String, ReportFormat> byId = new TreeMap<>();
        BuiltInFormats.all().forEach(format -> add(format, byId));
        ServiceLoader.load(ReportFormat.class, loader).forEach(format -> add(format, byId));
        return new ReportFormats(byId);
    }

    private static void add(ReportFormat format, Map<String, ReportFormat> byId) {
        String id = format.id();
        if (id == null) {
            throw new IllegalStateException(
                    "The id of " + format.getClass().getName() + " is null: let id() return one, such as acme-board");
        }
        if (!isId(id)) {
            throw new IllegalStateException(
                    "The id '" + id + "' of " + format.getClass().getName()
                            + " is none: use lower-case letters, digits and hyphens, a letter first");
        }
        ReportFormat other = byId.putIfAbsent(id, format);
        if (other != null && !other.getClass().equals(format.getClass())) {
            throw new IllegalStateException("The id '" + id + "' is that of "
                    + other.getClass().getName() + " and of "
                    + format.getClass().getName() + "; rename one");
        }
    }

    private static boolean isId(String id) {
        return !id.isEmpty()
                && id.charAt(0) >= 'a'
                && id.charAt(0) <= 'z'
                && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-');
    }

    /** All, in the order of their ids. */
    public Collection<ReportFormat> all() {
        return byId.values();
    }

    /** That of an id; empty if there is none. */
    public Optional<ReportFormat> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
