package io.calo.report;

import io.calo.analysis.AnalysisResult;
import io.calo.report.internal.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;

/** Findings of the baseline that are not found any more, each as a line of JSON, in the order of the baseline. */
record GoneNdjson(BaselineComparison comparison) implements Report {
    @Override
    public void write(AnalysisResult result, Path file) throws IOException {
        AtomicFile.write(file, out -> {
            try (FindingJson json = new FindingJson(out)) {
                comparison.forEachGone(json::writeGone);
            }
        });
    }
}
