package io.calo.report;

import java.util.List;

/**
 * A form in which an analysis can be reported: one file or several that belong together. Third parties add their own: a public class
 * with a constructor without parameters, named in {@code META-INF/services/io.calo.report.ReportFormat}; {@link ReportFormats#discover}
 * then finds it, and {@code calo analyze --format} knows its id. The command's {@code --plugins} needs that file in the jar: it puts jars
 * on a class path, where {@code provides} of a {@code module-info} does not count, which it does on a program's own module path. Must be
 * safe for use by several threads.
 */
public interface ReportFormat {
    /** What asks for it, such as {@code xlsx}: lower-case letters, digits and hyphens, a letter first. */
    String id();

    /** What it is for, in a few words, for a list of formats. */
    String description();

    /**
     * The files that it consists of, under these settings.
     *
     * @return at least one; names differ from each other and from those of other formats
     */
    List<ReportFile> files(ReportSettings settings);
}
