package io.calo.report.internal.page;

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

/** Invented logs with every fault in them, and their analysis. */
final class SimulatedLogs {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-05-01T06:00:00Z"), ZoneOffset.UTC);

    private SimulatedLogs() {}

    /** Writes logs of a few thousand transactions into a new folder. */
    static Path write(Path folder) throws IOException {
        return write(folder, 60, 40, 3);
    }

    static Path write(Path folder, int subscribers, int days, int ofEachFault) throws IOException {
        Simulation.builder()
                .subscribers(subscribers)
                .days(days)
                .seed(7)
                .faults(FaultPlan.all(ofEachFault))
                .build()
                .writeTo(folder);
        return folder;
    }

    static AnalysisResult analyze(Path logs) throws IOException {
        return AnalysisEngine.create().analyze(logs);
    }

    /** Settings that do not depend on when they are made. */
    static ReportSettings.Builder settings(Path logs) {
        return ReportSettings.builder().logs(List.of(logs)).clock(CLOCK);
    }
}
