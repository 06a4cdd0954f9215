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
     * @throws IllegalArgumentException if {@code name} is empty, names a folder or begins with a point
     */
    public ReportFile {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(report, "report");
        if (name.isEmpty() || name.startsWith(".") || name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw new IllegalArgumentException("name '" + name + "' is not that of a file in a folder");
        }
    }
}
