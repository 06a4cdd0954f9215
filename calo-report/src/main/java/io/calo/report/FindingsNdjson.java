package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.report.internal.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Every finding as a line of JSON, in the order of the result. Memory does not grow with their number. */
record FindingsNdjson(@Nullable BaselineComparison comparison) implements Report {
    @Override
    public void write(AnalysisResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            try (FindingJson json = new FindingJson(out)) {
                for (Finding finding : result.findings()) {
                    json.write(finding, comparison == null ? FindingStatus.NEW : comparison.status(finding));
                }
            }
        });
    }
}
