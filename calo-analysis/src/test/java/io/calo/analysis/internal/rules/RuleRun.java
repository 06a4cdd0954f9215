package io.calo.analysis.internal.rules;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.DetectorFailure;
import io.calo.analysis.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What the built-in rules find in a folder of logs. */
record RuleRun(List<Finding> findings, List<DetectorFailure> failures) {
    static RuleRun over(Path logs) throws IOException {
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            return new RuleRun(result.findings().stream().toList(), result.detectorFailures());
        }
    }
}
