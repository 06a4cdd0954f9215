package io.calo.quickstart;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.analysis.Finding;
import io.calo.analysis.Severity;
import java.io.IOException;
import java.nio.file.Path;

/** Analyses the logs in the folder that the first argument names; the README shows the body of {@link #main}. */
public final class QuickStart {
    private QuickStart() {}

    /** Runs the example. */
    public static void main(String[] args) throws IOException {
        try (AnalysisResult result = AnalysisEngine.create().analyze(Path.of(args[0]))) {
            System.out.println("The books close: " + result.messages().balanced());
            for (Finding finding : result.findings()) {
                if (finding.severity().compareTo(Severity.HIGH) >= 0) {
                    System.out.println(finding.evidence().get(0) + ": " + finding.message());
                }
            }
        }
    }
}
