package io.calo.report.internal.page.browser;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import io.calo.report.Reports;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Reports of invented logs with every fault in them. */
final class BookPage {
    private BookPage() {}

    /** Writes logs into {@code folder} and a report of them beside. */
    static Path write(Path folder, int subscribers, int days, int ofEachFault) throws IOException {
        Path logs = folder.resolve("logs");
        Simulation.builder()
                .subscribers(subscribers)
                .days(days)
                .seed(7)
                .faults(FaultPlan.all(ofEachFault))
                .build()
                .writeTo(logs);
        return of(logs, folder.resolve("report.html"));
    }

    static Path of(Path logs, Path page) throws IOException {
        try (AnalysisResult result = AnalysisEngine.create().analyze(logs)) {
            Reports.html(ReportSettings.builder().logs(List.of(logs)).build()).write(result, page);
        }
        return page;
    }
}
