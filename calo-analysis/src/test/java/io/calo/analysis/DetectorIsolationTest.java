package io.calo.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.calo.analysis.spi.Detector;
import io.calo.analysis.spi.DetectorDescriptor;
import io.calo.analysis.spi.DetectorOptions;
import io.calo.analysis.spi.DetectorProvider;
import io.calo.analysis.spi.FindingSink;
import io.calo.analysis.spi.Scope;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that breaks harms none but itself. */
class DetectorIsolationTest {
    private static final int BREAKS_AT = 1_000;

    @TempDir
    static Path folder;

    private static Path logs;
    private static List<String> withoutIt;

    @BeforeAll
    static void analyzeWithoutTheRule() throws IOException {
        logs = SimulatedLogs.withAllFaults(folder, 120, 30, 17);
        try (AnalysisResult result = Witness.engine().build().analyze(logs)) {
            assertThat(result.totals().count()).isGreaterThan(2 * BREAKS_AT);
            withoutIt = findings(result);
        }
    }

    private static List<String> findings(AnalysisResult result) {
        List<String> findings = new ArrayList<>();
        result.findings().stream()
                .filter(finding -> !finding.rule().equals("test.breaking"))
                .forEach(finding -> findings.add(finding.toString()));
        result.episodes().forEach(episode -> findings.add(episode.toString()));
        return findings;
    }

    /** Finds every entry, until it throws at one. */
    private record Breaking(Scope scope, int breaksAt, Error thrown) implements DetectorProvider {
        @Override
        public DetectorDescriptor descriptor() {
            return DetectorDescriptor.builder("test.breaking", "Breaks")
                    .scope(scope)
                    .build();
        }

        @Override
        public Detector<?> create(DetectorOptions options) {
            return new Detector<int[]>() {
                @Override
                public int[] newState() {
                    return new int[1];
                }

                @Override
                public void onSync(int[] state, LedgerLine line, FindingSink out) {
                    if (++state[0] == breaksAt) {
                        throw thrown;
                    }
                    out.at(line).message("entry " + state[0]).report();
                }
            };
        }
    }

    @Test
    void ruleThatThrowsAtTheThousandthEntryLeavesAllOtherFindingsAndAppearsAsAFailure() throws IOException {
        Breaking breaking = new Breaking(Scope.SERVICE, BREAKS_AT, new AssertionError("not as I thought"));
        try (AnalysisResult result = Witness.engine().detector(breaking).build().analyze(logs)) {
            assertThat(findings(result)).isEqualTo(withoutIt);
            assertThat(result.findingCounts().byRule()).containsEntry("test.breaking", BREAKS_AT - 1L);
            assertThat(result.detectorFailures()).singleElement().satisfies(failure -> {
                assertThat(failure.rule()).isEqualTo("test.breaking");
                assertThat(failure.detector()).isEqualTo(Breaking.class.getName());
                assertThat(failure.key()).isEqualTo("service");
                assertThat(failure.keys()).isEqualTo(1);
                assertThat(failure.event()).isNotNull();
                assertThat(failure.error())
                        .startsWith("java.lang.AssertionError: not as I thought at "
                                + DetectorIsolationTest.class.getName() + ".");
            });
        }
    }

    @Test
    void ruleThatThrowsAtEveryKeyIsOneFailureWhateverTheThreads() throws IOException {
        Breaking breaking = new Breaking(Scope.SUBSCRIBER, 3, new StackOverflowError("deep"));
        List<DetectorFailure> failures = new ArrayList<>();
        for (int threads : new int[] {1, 4}) {
            try (AnalysisResult result =
                    Witness.engine().detector(breaking).threads(threads).build().analyze(logs)) {
                assertThat(findings(result)).isEqualTo(withoutIt);
                failures.addAll(result.detectorFailures());
            }
        }
        assertThat(failures).hasSize(2);
        assertThat(failures.get(0)).isEqualTo(failures.get(1));
        assertThat(failures.get(0).keys()).isGreaterThan(50);
    }
}
