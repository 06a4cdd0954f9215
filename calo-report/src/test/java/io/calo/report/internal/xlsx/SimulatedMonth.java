package io.calo.report.internal.xlsx;

import io.calo.analysis.AnalysisEngine;
import io.calo.analysis.AnalysisResult;
import io.calo.report.ReportSettings;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A month of invented logs with every fault in them. */
final class SimulatedMonth {
    private SimulatedMonth() {}

    /** Its result; to be closed. */
    static AnalysisResult analyze(Path folder) throws IOException {
        return analyze(folder, 40, 2);
    }

    /** That of so many subscribers and so many of each fault. */
    static AnalysisResult analyze(Path folder, int subscribers, int faults) throws IOException {
        Simulation.builder()
                .subscribers(subscribers)
                .days(30)
                .seed(11)
                .faults(FaultPlan.all(faults))
                .build()
                .writeTo(folder);
        return AnalysisEngine.create().analyze(folder);
    }

    /** Settings that do not depend on when they are made. */
    static ReportSettings settings() {
        return ReportSettings.builder()
                .logs(List.of(Path.of("logs")))
                .clock(Clock.fixed(Instant.parse("2025-05-01T06:00:00Z"), ZoneOffset.UTC))
                .build();
    }
}
