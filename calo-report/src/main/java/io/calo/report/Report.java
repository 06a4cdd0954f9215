package io.calo.report;

import io.calo.analysis.AnalysisResult;
import java.io.IOException;
import java.nio.file.Path;

/** A form in which an analysis is written. Stateless: one may be used again and by several threads. */
public interface Report {
    /**
     * Writes the analysis. With calo's own reports the file appears whole or not at all: what is written goes to a temporary file beside
     * it first. A report of others need not do so for {@code calo analyze}, which brings files out once all are whole.
     *
     * @param file is replaced if it exists, unless it is a link, a folder or a device; its folder must exist
     * @throws IOException if it cannot be written
     * @throws java.io.UncheckedIOException if what the result has put aside cannot be read
     * @throws IllegalStateException if the result has been closed
     */
    void write(AnalysisResult result, Path file) throws IOException;
}
