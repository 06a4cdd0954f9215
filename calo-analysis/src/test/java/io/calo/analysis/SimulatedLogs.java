package io.calo.analysis;

import io.calo.parser.LogEvent;
import io.calo.parser.LogReader;
import io.calo.simulator.FaultPlan;
import io.calo.simulator.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Logs with faults of every kind, made up. */
final class SimulatedLogs {
    private SimulatedLogs() {}

    static Path withAllFaults(Path folder, int subscribers, int days, long seed) throws IOException {
        Path logs = folder.resolve("logs-" + seed);
        Simulation.builder()
                .subscribers(subscribers)
                .days(days)
                .seed(seed)
                .faults(FaultPlan.all(2))
                .build()
                .writeTo(logs);
        Files.deleteIfExists(logs.resolve("labels.ndjson"));
        return logs;
    }

    static List<LogEvent> events(Path logs) throws IOException {
        List<LogEvent> events = new ArrayList<>();
        try (LogReader reader = LogReader.open(logs)) {
            for (LogEvent event; (event = reader.read()) != null; ) {
                events.add(event);
            }
        }
        return events;
    }

    static List<Path> files(Path logs) throws IOException {
        try (Stream<Path> files = Files.walk(logs)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
