package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import io.calo.analysis.spi.Stateless;
import io.calo.parser.Kind;
import io.calo.parser.LogEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MalformedEventsTest {
    @TempDir
    private Path folder;

    /** Reports each malformed event. */
    private record Listening(Scope scope) implements DetectorProvider {
        @Override
        public DetectorDescriptor descriptor() {
            return DetectorDescriptor.builder("test.malformed", "Malformed")
                    .scope(scope)
                    .events(Kind.MALFORMED)
                    .build();
        }

        @Override
        public Detector<?> create(DetectorOptions options) {
            return new Detector<Stateless>() {
                @Override
                public Stateless newState() {
                    return new Stateless();
                }

                @Override
                public void onEvent(Stateless state, LogEvent event, FindingSink out) {
                    out.at(event).message(String.valueOf(event.requestId())).report();
                }
            };
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LOG_STREAM", "SERVICE"})
    void rulesSeeBrokenRecordsThatStateATimeAndNoOthers(Scope scope) throws IOException {
        Path stream = Files.createDirectories(folder.resolve("logs/stream"));
        Files.writeString(
                stream.resolve("000000.log"),
                "the end of a record before\n\n2024-03-04T10:00:00.000Z 2024-03-04T10:00:00.000Z\t" + Log.REQUEST
                        + "\tINFO\tStart syncing the balance { id: ]\n\n2024-13-04T10:00:00.000Z no time\n\n");
        try (AnalysisResult result =
                AnalysisEngine.builder().detector(new Listening(scope)).build().analyze(folder)) {
            assertThat(result.detectorFailures()).isEmpty();
            assertThat(result.findings().stream()
                            .filter(finding -> finding.rule().equals("test.malformed"))
                            .map(Finding::message))
                    .containsExactly(Log.REQUEST);
        }
    }
}
