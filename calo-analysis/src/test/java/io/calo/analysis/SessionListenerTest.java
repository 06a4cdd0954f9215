package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.calo.analysis.spi.Scope;
import io.calo.parser.Coverage;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SessionListenerTest {
    @TempDir
    private Path folder;

    private static AnalysisEngineBuilder engine() {
        return AnalysisEngine.builder().detector(new Witness(Scope.SUBSCRIBER));
    }

    private static List<Finding> inABatch(List<LogEvent> events) throws IOException {
        try (AnalysisEngine engine = engine().build()) {
            events.forEach(engine::accept);
            try (AnalysisResult result = engine.finish(Coverage.none())) {
                return new ArrayList<>(result.findings().stream().toList());
            }
        }
    }

    @Test
    void whatAListenerThrowsComesOutAndTheSessionGoesOnWithTheNextEvent() throws IOException {
        List<LogEvent> events = SimulatedLogs.events(SimulatedLogs.withAllFaults(folder, 5, 5, 3));
        IllegalStateException full = new IllegalStateException("mailbox full");
        List<Finding> told = new ArrayList<>();
        AnalysisSession session = engine().openSession(finding -> {
            told.add(finding);
            if (told.size() == 1) {
                throw full;
            }
        });
        events.forEach(session::accept);
        Instant last = events.stream()
                .map(LogEvent::timestamp)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();

        assertThatThrownBy(() -> session.advanceTo(last)).isSameAs(full);
        assertThat(told).hasSize(1);
        session.advanceTo(last.plusMillis(1));
        session.finish();

        List<Finding> all = inABatch(events);
        assertThat(told).doesNotHaveDuplicates().isSubsetOf(all).hasSizeGreaterThan(100);
        all.removeIf(told::contains);
        assertThat(all).allMatch(lost -> lost.timestamp().equals(told.get(0).timestamp()));
        assertThat(session.detectorFailures()).isEmpty();
    }
}
