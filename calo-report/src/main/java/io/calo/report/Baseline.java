package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.analysis.Suppression;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable Instant oldest;

    private Baseline(Path file, FindingIds ids, @Nullable Instant oldest) {
        this.file = file;
        this.ids = ids;
        this.oldest = oldest;
    }

    /**
     * Reads a file that {@link Reports#ndjson()} wrote. An empty one is good: nothing had been found.
     *
     * @throws java.nio.file.NoSuchFileException if there is none
     * @throws IOException if it cannot be read or holds anything but findings; the message names file and line
     */
    public static Baseline read(Path file) throws IOException {
        FindingIds ids = new FindingIds();
        Instant oldest = null;
        try (FindingReader findings = new FindingReader(Objects.requireNonNull(file, "file"))) {
            for (Finding finding; (finding = findings.next()) != null; ) {
                ids.add(finding.id());
                Instant time = finding.timestamp();
                oldest = oldest == null || time.isBefore(oldest) ? time : oldest;
            }
        }
        return new Baseline(file, ids, oldest);
    }

    /** How many findings it holds, each counted once. */
    public long size() {
        return ids.size();
    }

    /**
     * Compares a result with it. Meant for a result of the same logs and later ones, or of another window of the same time; of a
     * window that begins later many findings are not checked.
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

    /** The time of the oldest finding: its logs begin then or before; null where there is none. */
    @Nullable
    Instant oldest() {
        return oldest;
    }

    FindingReader open() throws IOException {
        return new FindingReader(file);
    }
}
