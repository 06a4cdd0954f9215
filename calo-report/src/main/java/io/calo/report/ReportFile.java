package io.calo.report;

import java.util.Objects;

/**
 * A file of a report.
 *
 * @param name what it is called, without a folder
 * @param description what is in it, for those who have not seen it
 * @param report what writes it
 */
public record ReportFile(String name, String description, Report report) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if {@code name} is empty, names a folder, begins with a point or holds a control character
     * @throws NullPointerException naming the argument that is null
     */
    public ReportFile {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(report, "report");
        if (name.isEmpty() || name.startsWith(".") || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("name '" + name + "' is not that of a file in a folder");
        }
        if (name.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("name '" + name.replaceAll("\\p{Cntrl}|[\\x80-\\x9f]", "?")
                    + "' holds a control character, shown as ?");
        }
    }
}
