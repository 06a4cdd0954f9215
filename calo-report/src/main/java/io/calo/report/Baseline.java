package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.analysis.Suppression;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * The findings of an earlier analysis, to tell what is new since then. Of a finding only its id stays in memory; the rest is read
 * from the file again when it is needed, so the file must stay as it is until the reports are written.
 *
 * <pre>{@code
 * Baseline baseline = Baseline.read(Path.of("january/findings.ndjson"));
 * BaselineComparison comparison = baseline.compare(result, suppressions);
 * Reports.ndjson(comparison).write(result, Path.of("february/findings.ndjson"));
 * }</pre>
 *
 * <p>Immutable; may be used by several threads.
 */
public final class Baseline {
    private final Path file;
    private final FindingIds ids;

    private Baseline(Path file, FindingIds ids) {
        this.file = file;
        this.ids = ids;
    }

    /**
     * Reads a file that {@link Reports#ndjson()} wrote. An empty one is good: nothing had been found.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be read or holds anything but findings; the message names file and line
     */
    public static Baseline read(Path file) throws IOException {
        FindingIds ids = new FindingIds();
        try (FindingReader findings = new FindingReader(Objects.requireNonNull(file, "file"))) {
            for (Finding finding; (finding = findings.next()) != null; ) {
                ids.add(finding.id());
            }
        }
        return new Baseline(file, ids);
    }

    /** How many findings it holds, each counted once. */
    public long size() {
        return ids.size();
    }

    /**
     * Compares a result with it.
     *
     * @param suppressions those that the analysis was made with; expired ones do not count
     * @throws IOException if the file cannot be read again
     */
    public BaselineComparison compare(AnalysisResult result, List<Suppression> suppressions) throws IOException {
        Objects.requireNonNull(result, "result");
        return BaselineComparison.of(this, result, List.copyOf(suppressions));
    }

    FindingIds ids() {
        return ids;
    }

    FindingReader open() throws IOException {
        return new FindingReader(file);
    }
}
